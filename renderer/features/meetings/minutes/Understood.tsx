import { CircleCheck, CornerDownRight, Hash, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { checkVote, voteWords } from '@rules/votes';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Key } from '../../../ui/Key';
import { countedIn, isBlank, quotedNotHere, readEntry } from './entry';
import type { Entry, LineWords } from './entry';
import type { Words } from './LineEditor';
import { actionWords, decidedWords } from './line-words';

interface UnderstoodProps {
  id: string;
  entry: Entry;
  words: Words;
  voters: number;
  problem: string;
  reasonId: string;
  onReason: (reason: string) => void;
  onSave: () => void;
  onHere: (personId: string) => void;
}

/** What Parlour made of the line so far, live, and what it could not make out, in words. */
export function Understood(props: UnderstoodProps) {
  const { entry, words, voters } = props;
  const { parsed, words: read } = useMemo(() => readEntry(entry, words.typing), [entry, words.typing]);
  const counted = countedIn(read);
  const vote = counted && checkVote(counted.options, voters);
  const problems = isBlank(entry) ? [] : parsed.problems.filter((problem) => problem !== props.problem);
  const absent = quotedNotHere(read, words);
  // Once it stands as what is in the way of saving, saying it in amber too says it twice.
  const toldAsProblem = vote !== null && props.problem === `${vote.words}.`;
  const asksWhy = vote !== null && !vote.addsUp;
  return (
    <div className="minutes-understood">
      <div id={props.id} className="minutes-understood-words">
        {entry.fromLineId !== null && entry.kind !== 'said' && (
          <Told icon={CornerDownRight}>Comes from what was said above</Told>
        )}
        {read.topics.length > 0 && <Told icon={Hash}>{read.topics.join(', ')}</Told>}
        <ActionTold entry={entry} read={read} warning={parsed.action?.dueWarning ?? ''} words={words} />
        {absent && !isBlank(entry) && (
          <div className="minutes-told minutes-not-here" data-tone="amber">
            <Icon of={TriangleAlert} size="small" />
            <span>{absent.nameToUse} is not ticked as here.</span>
            <Button variant="quiet" size="meeting" onPress={() => props.onHere(absent.id)}>
              Tick {absent.nameToUse} as here
            </Button>
            <Key>Ctrl H</Key>
          </div>
        )}
        {counted && vote && !toldAsProblem && (
          <Told icon={vote.addsUp ? CircleCheck : TriangleAlert} tone={vote.addsUp ? 'leaf' : 'amber'}>
            {voteWords(counted.options)}. {vote.words}
          </Told>
        )}
        {read.kind === 'decided' && read.decidedHow && !counted && (
          <Told icon={CircleCheck} tone="leaf">
            {decidedWords(read.decidedHow)}
          </Told>
        )}
        {problems.map((problem) => (
          <Told key={problem} icon={TriangleAlert} tone="amber">
            {problem}
          </Told>
        ))}
        {props.problem !== '' && (
          <p className="minutes-told" data-tone="brick" role="alert">
            <Icon of={TriangleAlert} size="small" />
            <span>{props.problem}</span>
          </p>
        )}
      </div>
      {asksWhy && (
        <Reason
          id={props.reasonId}
          value={entry.reason || (countedIn(parsed)?.reason ?? '')}
          onReason={props.onReason}
          onSave={props.onSave}
        />
      )}
    </div>
  );
}

interface ActionToldProps {
  entry: Entry;
  read: LineWords;
  warning: string;
  words: Words;
}

function ActionTold({ entry, read, warning, words }: ActionToldProps) {
  if (!read.action || isBlank(entry)) return null;
  const whole = read.action.due !== null && (read.action.ownerId !== null || read.action.ownerName !== '');
  return (
    <>
      <Told icon={whole ? CircleCheck : CornerDownRight} tone={whole ? 'leaf' : undefined}>
        {actionWords(read.action, words)}
      </Told>
      {warning !== '' && (
        <Told icon={TriangleAlert} tone="amber">
          {warning}
        </Told>
      )}
    </>
  );
}

interface ToldProps {
  icon: LucideIcon;
  tone?: 'leaf' | 'amber';
  children: ReactNode;
}

function Told({ icon, tone, children }: ToldProps) {
  return (
    <p className="minutes-told" data-tone={tone}>
      <Icon of={icon} size="small" />
      <span>{children}</span>
    </p>
  );
}

interface ReasonProps {
  id: string;
  value: string;
  onReason: (reason: string) => void;
  onSave: () => void;
}

function Reason({ id, value, onReason, onSave }: ReasonProps) {
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey) return;
    event.preventDefault();
    onSave();
  }
  return (
    <div className="minutes-reason">
      <label htmlFor={id}>Why do the votes not add up?</label>
      <input
        id={id}
        className="kit-input"
        value={value}
        maxLength={300}
        autoComplete="off"
        placeholder="Two people had left the room"
        onChange={(event) => onReason(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
