import type { Person } from '@contract/people';
import type { Said } from '@contract/people-page';
import { daysBetween } from '@rules/iso-day';
import { quoted } from '@rules/spoken-words';
import { ArrowRight, MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '../../../lib/use-read';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Icon } from '../../../ui/Icon';
import { AgeBadge } from '../../../ui/voice/AgeBadge';
import { cameOfWords, dayWords, keptWords, sourceWord } from './page-words';

const pageSize = 20;

interface SaidTabProps {
  person: Person;
  lookId: string;
  total: number;
  today: string;
}

/** What a person said, newest first, and what came of each; each opens its whole thread. */
export function SaidTab({ person, lookId, total, today }: SaidTabProps) {
  const [pages, setPages] = useState(1);
  if (total === 0) {
    return (
      <EmptyState
        icon={MessageSquareQuote}
        title="Nothing is written down yet"
        body={`What ${person.nameToUse} says in a meeting, or to you, is kept here with what came of it.`}
      />
    );
  }
  return (
    <>
      <ul className="people-said">
        {Array.from({ length: pages }, (_, page) => (
          <SaidPage
            key={page}
            of={{ id: person.id, lookId, offset: page * pageSize, limit: pageSize }}
            today={today}
          />
        ))}
      </ul>
      {pages * pageSize < total ? (
        <Button variant="plain" onPress={() => setPages(pages + 1)}>
          Show earlier, {Math.min(pages * pageSize, total)} of {total} shown
        </Button>
      ) : null}
    </>
  );
}

interface SaidPageProps {
  of: { id: string; lookId: string; offset: number; limit: number };
  today: string;
}

function SaidPage({ of, today }: SaidPageProps) {
  const read = useRead('people.said', of);
  if (read.error !== null) {
    return (
      <li>
        <ErrorNote error={read.error} onRetry={read.again} />
      </li>
    );
  }
  return read.data?.said.map((said) => <SaidLine key={said.id} said={said} today={today} />);
}

function SaidLine({ said, today }: { said: Said; today: string }) {
  const kept = keptWords(said);
  return (
    <li className="people-said-line">
      <span className="people-said-day">{dayWords(said.saidOn, today)}</span>
      <div className="people-said-words">
        {said.title === '' ? null : <p className="people-line-more">A story: {said.title}</p>}
        <a className="people-said-link" href={`#/voices/thread/voice/${said.id}`}>
          <SaidWords said={said} />
        </a>
        {said.cameOf.map((came, index) => (
          <p key={index} className="people-line-more">
            <Icon of={ArrowRight} size="small" /> {cameOfWords(came, today)}
          </p>
        ))}
        {kept === null ? null : <p className="people-line-more">{kept}</p>}
      </div>
      <span className="people-said-state">
        {said.answered ? (
          <Badge tone="leaf">answered</Badge>
        ) : said.noAnswerBecause !== null ? (
          <Badge tone="plain">{said.title === '' ? 'no answer needed' : 'told to share'}</Badge>
        ) : (
          <>
            <span className="visually-hidden">waiting for an answer, </span>
            <AgeBadge ageDays={Math.max(0, daysBetween(said.saidOn, today))} late={said.late} />
          </>
        )}
      </span>
    </li>
  );
}

function SaidWords({ said }: { said: Said }) {
  const source = sourceWord(said.source);
  return (
    <>
      {source === null ? null : <strong>{source}: </strong>}
      {quoted(said)}
    </>
  );
}
