import '../../styles/settings.css';
import { ArrowLeft, History } from 'lucide-react';
import type { AuditEntry } from '@contract/audit';
import { londonDay, longDate, savedTime } from '@rules/british-dates';
import { useMay } from '../../lib/use-may';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { auditWords, factLine, whoDid } from './audit-words';
import { TrailCheck } from './TrailCheck';
import { useAuditPages } from './use-audit-pages';

interface Day {
  date: string;
  entries: AuditEntry[];
}

function byDay(entries: readonly AuditEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const date = londonDay(entry.at);
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}

function EntryLine({ entry }: { entry: AuditEntry }) {
  const facts = factLine(entry.facts);
  return (
    <li className="settings-entry">
      <span className="settings-entry-time figures">{savedTime(entry.at)}</span>
      <span className="settings-entry-words">
        <strong>{whoDid(entry)}</strong> {auditWords[entry.action]}
        {facts && <span className="second"> ({facts})</span>}
        {entry.about && <span className="settings-entry-about">{entry.about}</span>}
      </span>
      <span className="settings-entry-seq figures">no. {entry.seq}</span>
    </li>
  );
}

function Trail() {
  const pages = useAuditPages();
  if (pages.error) return <ErrorNote error={pages.error} onRetry={pages.again} />;
  if (pages.total === null) return null;
  if (pages.entries.length === 0) {
    return (
      <EmptyState
        icon={History}
        title="Nothing yet"
        body="Every sign-in, change and saved file will be listed here."
      />
    );
  }
  return (
    <>
      {byDay(pages.entries).map((day) => (
        <Card key={day.date} title={longDate(day.date)}>
          <ol className="ruled">
            {day.entries.map((entry) => (
              <EntryLine key={entry.seq} entry={entry} />
            ))}
          </ol>
        </Card>
      ))}
      <div className="settings-older">
        <span className="second">
          {pages.entries.length} of {pages.total} entries
        </span>
        {pages.hasOlder && (
          <Button onPress={pages.loadOlder} isDisabled={pages.isLoadingOlder}>
            Show older entries
          </Button>
        )}
      </div>
    </>
  );
}

/** Everything done in these records, in words, and whether the list of it is whole. */
export function WhatHappenedPage() {
  const mayRead = useMay('audit.read');
  return (
    <Page
      title="What happened"
      subtitle="Every sign-in, change and saved file, newest first. Nobody’s own words are kept here."
      actions={
        <LinkButton to="/settings" icon={ArrowLeft}>
          Settings
        </LinkButton>
      }
    >
      {mayRead ? (
        <>
          <TrailCheck />
          <Trail />
        </>
      ) : (
        <EmptyState
          icon={History}
          title="Your sign-in does not show this list"
          body="The registered manager and the deputy can read what happened."
        />
      )}
    </Page>
  );
}
