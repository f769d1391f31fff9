import '../../styles/records.css';
import { threadKinds, type Voice } from '@contract/voices';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, Mail, Reply } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { NoAnswerDialog } from '../../ui/voice/NoAnswerDialog';
import { TakeBack } from '../../ui/voice/TakeBack';
import { LettersCard } from './letters/LettersCard';
import { StartLetterDialog } from './letters/StartLetterDialog';
import { AnswerDialog } from './AnswerDialog';
import { StoryOfThread } from './StoryOfThread';
import { TakeOffAnswer } from './TakeOffAnswer';
import { TellBackDialog } from './TellBackDialog';
import { threadSteps, type NotTold, type Step, type Thread } from './thread-steps';

/** What came of a sentence: from the voice that began it to the day it was told back, one step below the other. */
export function ThreadPage() {
  const { kind: asked, id = '' } = useParams({ strict: false });
  const kind = threadKinds.find((one) => one === asked) ?? 'voice';
  const read = useRead('voices.thread', { kind, id });
  const [telling, setTelling] = useState<NotTold | null>(null);
  const [marking, setMarking] = useState<Voice | null>(null);
  const [answering, setAnswering] = useState<Voice | null>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const mayWrite = useMay('meetings.write');
  const thread = read.data;
  return (
    <Page
      title="What came of it"
      subtitle="From what was said to the day it was told back."
      actions={
        <LinkButton icon={ArrowLeft} to="/voices">
          Voices
        </LinkButton>
      }
    >
      {read.error && <ErrorNote error={read.error} onRetry={read.again} />}
      {thread?.from.kind === 'voice' ? (
        <StoryOfThread key={thread.from.id} id={thread.from.id} mayWrite={mayWrite} />
      ) : null}
      {thread && (
        <Card>
          <ol className="thread" aria-label="Steps">
            {threadSteps(thread).map((step) => (
              <ThreadStep
                key={step.id}
                step={step}
                onTell={mayWrite ? setTelling : null}
                onMark={mayWrite ? setMarking : null}
                onAnswer={mayWrite ? setAnswering : null}
                onWrite={mayWrite ? setWriting : null}
                named={namedIn(thread)}
              />
            ))}
          </ol>
        </Card>
      )}
      {thread?.from.kind === 'voice' && (
        <LettersCard voiceId={thread.from.id} onWrite={() => setWriting(thread.from.id)} />
      )}
      {writing && <StartLetterDialog voiceId={writing} onClose={() => setWriting(null)} />}
      {answering && <AnswerDialog voice={answering} onClose={() => setAnswering(null)} />}
      {marking && <NoAnswerDialog voice={marking} onClose={() => setMarking(null)} />}
      {thread && telling && (
        <TellBackDialog
          toTell={telling}
          today={thread.today}
          onClose={() => setTelling(null)}
          onDone={(told) => {
            setTelling(null);
            announce(told === 1 ? 'Saved. One person was told.' : `Saved. ${told} people were told.`);
          }}
        />
      )}
    </Page>
  );
}

interface ThreadStepProps {
  step: Step;
  onTell: ((outcome: NotTold) => void) | null;
  onMark: ((voice: Voice) => void) | null;
  onAnswer: ((voice: Voice) => void) | null;
  onWrite: ((voiceId: string) => void) | null;
  /** The voices of the thread somebody is named for: only they can be written to. */
  named: ReadonlySet<string>;
}

/** Several are told by their own threads: a letter goes to one person. */
const mostLetters = 3;

function namedIn({ voices }: Thread): ReadonlySet<string> {
  return new Set(voices.flatMap(({ id, personId }) => (personId === null ? [] : id)));
}

function ThreadStep({ step, onTell, onMark, onAnswer, onWrite, named }: ThreadStepProps) {
  const { look, label, words, where, more, isHere, leadsTo, toTell, toMark, toTakeBack, toTakeOff } = step;
  return (
    <li className="thread-step" data-look={look} aria-current={isHere ? 'step' : undefined}>
      <p className="thread-label">
        {label}
        {isHere && (
          <>
            {' '}
            <Badge tone="plain">opened from here</Badge>
          </>
        )}
      </p>
      <p className="thread-words">
        {leadsTo && !isHere ? (
          <Link to="/voices/thread/$kind/$id" params={leadsTo} className="record-link record-link-plain">
            {words}
          </Link>
        ) : (
          words
        )}
      </p>
      {(where !== '' || more !== '') && (
        <p className="record-more">
          <Where step={step} />
          {where !== '' && more !== '' && ' · '}
          {more}
        </p>
      )}
      {toTell && onTell && (
        <span className="thread-do">
          <Button onPress={() => onTell(toTell)}>They have been told</Button>
          {onWrite &&
            toTell.notTold
              .filter(({ voiceId }) => named.has(voiceId))
              .slice(0, mostLetters)
              .map(({ voiceId, who }) => (
                <Button
                  key={voiceId}
                  icon={Mail}
                  label={`Write a letter about the words of ${who}`}
                  onPress={() => onWrite(voiceId)}
                >
                  Write a letter
                </Button>
              ))}
        </span>
      )}
      {toMark && onMark && onAnswer && (
        <span className="thread-do">
          <Button icon={Reply} onPress={() => onAnswer(toMark)}>
            Answer it
          </Button>
          <Button onPress={() => onMark(toMark)}>No answer is needed</Button>
        </span>
      )}
      {toTakeBack && onMark && <TakeBack voice={toTakeBack} />}
      {toTakeOff && onMark && <TakeOffAnswer answer={toTakeOff} words={words} />}
    </li>
  );
}

/** Where it stands, leading there: the minutes, the agenda, the newsletter or the letter. */
function Where({ step: { where, meetingId, isAgenda, issueId, letterId } }: { step: Step }) {
  if (letterId !== null) {
    return (
      <Link to="/voices/letters/$letterId" params={{ letterId }} className="thread-meeting">
        {where}
      </Link>
    );
  }
  if (issueId !== null) {
    return (
      <Link to="/newsletters/$issueId" params={{ issueId }} className="thread-meeting">
        {where}
      </Link>
    );
  }
  if (meetingId === null) return where;
  return (
    <Link
      to={isAgenda ? '/meetings/$meetingId' : '/meetings/$meetingId/after'}
      params={{ meetingId }}
      className="thread-meeting"
    >
      {where}
    </Link>
  );
}
