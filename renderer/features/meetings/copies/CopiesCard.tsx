import type { Meeting } from '@contract/meetings/minutes';
import type { CopyPerson, GivenPaper } from '@contract/meetings/sending';
import { haveTheirs, lastGivenOn } from '@rules/copies';
import { useState } from 'react';
import { useMay } from '../../../lib/use-may';
import { useRead } from '../../../lib/use-read';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { ErrorNote } from '../../../ui/ErrorNote';
import '../../../styles/copies.css';
import { copyKey, formsWaiting, groupWords } from './copy-words';
import { CopyRow } from './CopyRow';
import { GiveDialog } from './GiveDialog';
import { OfferSent } from './OfferSent';

interface CopiesCardProps {
  meeting: Meeting;
  of: Pick<GivenPaper, 'paper' | 'version'>;
  /** "Who has the agenda", "Who has the minutes, version 1". */
  title: string;
  /** The day shown first when somebody is given theirs, `YYYY-MM-DD`. */
  start: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

const groups: CopyPerson['group'][] = ['meant', 'others', 'families'];

/** Who was given a paper, in which form, when, and who read it with them; one or several are ticked at once. */
export function CopiesCard({ meeting, of: { paper, version }, title, start, today }: CopiesCardProps) {
  const of = { meetingId: meeting.id, paper, version };
  const read = useRead('meetings.copies', of);
  const mayWrite = useMay('meetings.write') && !meeting.archived;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [giving, setGiving] = useState<CopyPerson[] | null>(null);

  if (read.data === undefined) {
    return read.error === null ? null : <ErrorNote error={read.error} onRetry={read.again} />;
  }
  const { people, familiesReleased } = read.data;
  if (people.length === 0) return null;
  // One count for all who should have the paper itself, whoever they are; the families’ copies are others.
  const counted = people.filter(({ group }) => group !== 'families');
  const allGivenOn = lastGivenOn(counted);
  const chosen = people.filter((one) => ticked.has(copyKey(one)));
  const toggle = (one: CopyPerson, isOn: boolean) =>
    setTicked((before) => {
      const next = new Set(before);
      if (isOn) next.add(copyKey(one));
      else next.delete(copyKey(one));
      return next;
    });

  return (
    <Card title={title} aside={<Badge tone="plain">{haveTheirs(counted)}</Badge>}>
      {mayWrite && allGivenOn !== null ? (
        <OfferSent meeting={meeting} paper={paper} on={allGivenOn} today={today} />
      ) : null}
      {mayWrite ? (
        <TickBar
          people={counted}
          count={chosen.length}
          onTick={(some) => setTicked(new Set(some.map(copyKey)))}
          onGive={() => setGiving(chosen)}
        />
      ) : null}
      {groups.map((group) => {
        const those = people.filter((one) => one.group === group);
        if (those.length === 0) return null;
        const isHeld = group === 'families' && !familiesReleased;
        return (
          <section key={group} className="copies-group">
            <h3>
              {groupWords[group]}{' '}
              {group === 'families' ? <span className="second small">{haveTheirs(those)}</span> : null}
            </h3>
            {isHeld ? <p className="second small">The families’ copy has not been released yet.</p> : null}
            <ul className="ruled">
              {those.map((one) => (
                <CopyRow
                  key={copyKey(one)}
                  meetingId={of.meetingId}
                  one={one}
                  isTicked={ticked.has(copyKey(one))}
                  onTick={mayWrite && !isHeld ? (isOn) => toggle(one, isOn) : undefined}
                  mayWrite={mayWrite}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {giving === null ? null : (
        <GiveDialog
          of={of}
          people={giving}
          start={start}
          onClose={() => setGiving(null)}
          onGiven={() => setTicked(new Set())}
        />
      )}
    </Card>
  );
}

interface TickBarProps {
  people: readonly CopyPerson[];
  count: number;
  onTick: (people: readonly CopyPerson[]) => void;
  onGive: () => void;
}

/** Ticks everyone still waiting, or those of one form, and writes down that they were given theirs. */
function TickBar({ people, count, onTick, onGive }: TickBarProps) {
  const waiting = people.filter(({ copy }) => copy === null);
  return (
    <div className="copies-bar">
      {waiting.length === 0 ? null : (
        <div className="copies-ticks" role="group" aria-label="Tick those still without theirs">
          <span className="second small">Tick</span>
          <Button variant="quiet" onPress={() => onTick(waiting)}>
            {`Everyone waiting (${waiting.length})`}
          </Button>
          {formsWaiting(waiting).map(({ key, words, those }) => (
            <Button key={key} variant="quiet" onPress={() => onTick(those)}>
              {`${words} (${those.length})`}
            </Button>
          ))}
        </div>
      )}
      <Button variant={count === 0 ? 'plain' : 'primary'} isDisabled={count === 0} onPress={onGive}>
        {count === 0 ? 'Tick who was given theirs' : `${count} ${count === 1 ? 'was' : 'were'} given theirs`}
      </Button>
    </div>
  );
}
