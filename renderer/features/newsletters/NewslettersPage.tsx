import type { OutputOf } from '@contract/api';
import { longDate } from '@rules/british-dates';
import { useNavigate, Link } from '@tanstack/react-router';
import { Images, Newspaper, Plus, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Checkbox } from '../../ui/Checkbox';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import '../../styles/newsletters.css';
import { howOftenWords } from './issue-words';
import { NewsletterDialog } from './list/NewsletterDialog';
import { StartIssueDialog } from './list/StartIssueDialog';

type Listed = OutputOf<'newsletters.list'>['newsletters'][number];

type Asking = { what: 'newsletter'; of: Listed | null } | { what: 'issue'; of: Listed } | null;

/** The home's newsletters and their issues. */
export function NewslettersPage() {
  const list = useRead('newsletters.list', {});
  const [asking, setAsking] = useState<Asking>(null);
  const [archived, setArchived] = useState(false);
  const navigate = useNavigate();
  const mayWrite = useMay('newsletters.write');
  const all = list.data?.newsletters;
  const shown = all?.filter((each) => (each.archivedAt !== null) === archived) ?? [];
  const hasArchived = all?.some((each) => each.archivedAt !== null) ?? false;
  const close = () => setAsking(null);

  return (
    <Page
      title="Newsletters"
      subtitle={all === undefined ? undefined : subtitleOf(all)}
      actions={
        <>
          <LinkButton to="/newsletters/pictures" icon={Images}>
            Pictures
          </LinkButton>
          {mayWrite && shown.length > 0 ? (
            <Button icon={Plus} onPress={() => setAsking({ what: 'newsletter', of: null })}>
              Make another newsletter
            </Button>
          ) : null}
        </>
      }
    >
      {list.error === null ? null : <ErrorNote error={list.error} onRetry={list.again} />}
      {all !== undefined && shown.length === 0 && !archived ? (
        <EmptyState
          icon={Newspaper}
          title="Give it back in print"
          body="A newsletter tells everyone what they said and what was done about it, in standard print, large print and Easy Read."
          action={
            mayWrite ? (
              <Button
                variant="primary"
                icon={Plus}
                onPress={() => setAsking({ what: 'newsletter', of: null })}
              >
                Make a newsletter
              </Button>
            ) : undefined
          }
        />
      ) : null}
      <div className="newsletters">
        {shown.map((each) => (
          <OneNewsletter
            key={each.id}
            newsletter={each}
            mayWrite={mayWrite}
            onStart={() => setAsking({ what: 'issue', of: each })}
            onChange={() => setAsking({ what: 'newsletter', of: each })}
          />
        ))}
      </div>
      {hasArchived || archived ? (
        <Checkbox isSelected={archived} onChange={setArchived}>
          Show those put away
        </Checkbox>
      ) : null}
      {asking?.what === 'newsletter' ? (
        <NewsletterDialog newsletter={asking.of} onSaved={close} onClose={close} />
      ) : null}
      {asking?.what === 'issue' ? (
        <StartIssueDialog
          newsletter={asking.of}
          onClose={close}
          onStarted={(issueId) => void navigate({ to: '/newsletters/$issueId', params: { issueId } })}
        />
      ) : null}
    </Page>
  );
}

interface OneNewsletterProps {
  newsletter: Listed;
  mayWrite: boolean;
  onStart: () => void;
  onChange: () => void;
}

function OneNewsletter({ newsletter, mayWrite, onStart, onChange }: OneNewsletterProps) {
  const { issues } = newsletter;
  return (
    <Card
      title={newsletter.name}
      aside={
        mayWrite ? (
          <Button
            variant="quiet"
            icon={Settings2}
            label={`Name, colour and sections of ${newsletter.name}`}
            onPress={onChange}
          >
            Name, colour and sections
          </Button>
        ) : undefined
      }
    >
      <p className={`newsletter-band newsletter-band-${newsletter.mastheadColour}`} aria-hidden="true" />
      <p className="second">{howOftenWords[newsletter.howOften]}</p>
      {issues.length === 0 ? <p>No edition yet.</p> : null}
      <ul className="ruled newsletter-issues">
        {issues.map((issue) => (
          <li key={issue.id} className="newsletter-issue">
            <Link to="/newsletters/$issueId" params={{ issueId: issue.id }} className="newsletter-issue-link">
              {issue.title}
            </Link>
            <span className="second">Edition {issue.number}</span>
            {issue.state === 'sent' && issue.sentOn !== null ? (
              <Badge tone="leaf">Sent {longDate(issue.sentOn)}</Badge>
            ) : (
              <Badge tone="amber">Draft, goes out {longDate(issue.goesOutOn)}</Badge>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && newsletter.archivedAt === null ? (
        <Button
          variant="primary"
          icon={Plus}
          label={`Start the next edition of ${newsletter.name}`}
          onPress={onStart}
        >
          Start the next edition
        </Button>
      ) : null}
    </Card>
  );
}

function subtitleOf(all: readonly Listed[]): string {
  const drafts = all.flatMap(({ issues }) => issues).filter(({ state }) => state === 'draft');
  const [next] = drafts.toSorted((a, b) => a.goesOutOn.localeCompare(b.goesOutOn));
  return next === undefined ? 'No edition under way' : `Next goes out ${longDate(next.goesOutOn)}`;
}
