import type { CallError } from '@contract/errors';
import type { Suggestion } from '@contract/meetings/suggestions';
import { plainDate } from '@rules/british-dates';
import { days } from '@rules/from-last-time';
import { quoted, spokenBy } from '@rules/spoken-words';
import { CalendarClock, ListChecks, MessageSquareQuote, Plus, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../../lib/announce';
import { useRead } from '../../../lib/use-read';
import { whereHeard } from '@rules/where-heard';
import { DueBadge } from '../../../ui/action/DueBadge';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Icon } from '../../../ui/Icon';
import { ThreadLink } from '../../../ui/ThreadLink';
import type { AgendaDesk } from './agenda-desk';

interface SuggestionsProps {
  meetingId: string;
  desk: AgendaDesk;
}

/** More than these push what else stands beside an agenda out of sight. */
const shownFirst = 4;

/** What could go on this agenda and is on none yet: put off last time, promised, or waiting for an answer. */
export function Suggestions({ meetingId, desk }: SuggestionsProps) {
  const { data } = useRead('meetings.suggestions', { meetingId });
  const [error, setError] = useState<CallError | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const { list, keepPlace } = useKeptPlace(data?.suggestions.length ?? 0);
  if (data === undefined || data.suggestions.length === 0) return null;
  const { suggestions, today } = data;
  const shown = isWhole ? suggestions : suggestions.slice(0, shownFirst);

  async function takeUp(suggestion: Suggestion, index: number) {
    setError(null);
    setBusy(suggestion.id);
    keepPlace(index);
    const result = await desk.takeUp(suggestion);
    setBusy(null);
    if (result.ok) announce(`${result.value.title} is on the agenda, ${result.value.minutes} minutes.`);
    else setError(result.error);
  }

  return (
    <Card title="Waiting for a place on an agenda">
      {error === null ? null : <ErrorNote error={error} />}
      <ul className="suggestions" ref={list}>
        {shown.map((suggestion, index) => (
          <li key={suggestion.id} className="suggestion">
            <Icon of={icons[suggestion.kind]} />
            <div className="suggestion-words">
              <Words suggestion={suggestion} today={today} />
              {suggestion.kind === 'item' ? null : (
                <ThreadLink kind={suggestion.kind} id={suggestion.id} words={suggestion.words} />
              )}
              <Button
                variant="quiet"
                icon={Plus}
                label={`Put on the agenda: ${suggestion.words}`}
                isDisabled={busy !== null}
                onPress={() => void takeUp(suggestion, index)}
              >
                Put on the agenda
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {suggestions.length > shownFirst ? (
        <Button variant="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? `Show the first ${shownFirst}` : `Show all ${suggestions.length}`}
        </Button>
      ) : null}
    </Card>
  );
}

const icons: Record<Suggestion['kind'], LucideIcon> = {
  ...{ voice: MessageSquareQuote, action: ListChecks, decision: CalendarClock, item: CalendarClock },
};

function fromWhere({ heard, meeting, on }: Suggestion): string {
  const place = heard === null ? meeting?.title : whereHeard({ ...heard, meeting });
  return place === undefined ? plainDate(on) : `${place}, ${plainDate(on)}`;
}

function Words({ suggestion, today }: { suggestion: Suggestion; today: string }) {
  const { kind, words, who, source, ageDays, due } = suggestion;
  const where = fromWhere(suggestion);
  if (kind === 'voice') {
    const voice = { words, who, source: source ?? 'said' };
    return (
      <>
        <p>
          <strong>{voice.source === 'said' ? who : spokenBy(voice)}</strong> {quoted(voice)}
        </p>
        <p className="small second">
          {where}, waiting for {days(ageDays)}
        </p>
      </>
    );
  }
  if (kind === 'action') {
    return (
      <>
        <p>
          <strong>{words}</strong>
          {due === null ? '' : `, promised for ${plainDate(due)}`}
        </p>
        <p className="small second">{[who || 'Nobody has it yet', where].join(' · ')}</p>
        <DueBadge due={due} today={today} />
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{words}</strong>
      </p>
      <p className="small second">
        {kind === 'decision' ? 'Put off at' : 'Not reached at'} {where}
      </p>
    </>
  );
}

/** After one is taken up and gone, the focus is on the next in its place, and on the last when that was the last. */
function useKeptPlace(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const place = useRef<{ index: number; count: number } | null>(null);
  useEffect(() => {
    const kept = place.current;
    if (kept === null || count >= kept.count) return;
    place.current = null;
    const buttons = list.current?.querySelectorAll('button');
    buttons?.item(Math.min(kept.index, count - 1)).focus();
  }, [count]);
  return { list, keepPlace: (index: number) => (place.current = { index, count }) };
}
