import type { Meeting } from '@contract/meetings/minutes';
import type { SignOffCheck } from '@rules/sign-off';
import { Link } from '@tanstack/react-router';
import { Check, Eye } from 'lucide-react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';

export type SignAs = 'chair' | 'resident';

/** Something to look at before signing, which stops nobody. */
export interface SignOffAsk {
  words: string;
  /** Each line it is about, and why. */
  lines: readonly { id: string; words: string }[];
}

interface SignOffCardProps {
  meeting: Meeting;
  checks: readonly SignOffCheck[];
  asks: readonly SignOffAsk[];
  /** The check to settle before anyone signs, once somebody wanted to. */
  wanted: SignOffCheck['id'] | null;
  /** Undefined for someone who may not sign. */
  onSign?: (as: SignAs) => void;
  onTakeBack?: (as: SignAs) => void;
  mayWrite: boolean;
}

/** The id of a check's row, so someone can be taken to it. */
export function checkId(id: SignOffCheck['id']): string {
  return `check-${id}`;
}

/** What still stands before these are the minutes, each with the step that settles it. */
export function SignOffCard({
  meeting,
  checks,
  asks,
  wanted,
  onSign,
  onTakeBack,
  mayWrite,
}: SignOffCardProps) {
  return (
    <Card title="Before these are the minutes">
      <ul className="after-checks ruled">
        {checks.map((check) => (
          <li key={check.id} id={checkId(check.id)} tabIndex={-1} className="after-check">
            <span className={check.done ? 'after-mark after-mark-done' : 'after-mark'}>
              {check.done ? <Icon of={Check} size="small" /> : null}
              <span className="visually-hidden">{check.done ? 'Done:' : 'Still to do:'}</span>
            </span>
            <span className="after-check-words">
              {check.words}
              {check.id === wanted && !check.done ? (
                <strong className="after-first">Settle this before anyone signs.</strong>
              ) : null}
            </span>
            <NextStep
              check={check}
              meetingId={meeting.id}
              onSign={onSign}
              onTakeBack={onTakeBack}
              mayWrite={mayWrite}
            />
          </li>
        ))}
        {asks.map((ask) => (
          <Ask key={ask.words} ask={ask} meetingId={meeting.id} mayWrite={mayWrite} />
        ))}
      </ul>
    </Card>
  );
}

function Ask({ ask, meetingId, mayWrite }: { ask: SignOffAsk; meetingId: string; mayWrite: boolean }) {
  return (
    <li className="after-check">
      <span className="after-mark after-mark-ask">
        <Icon of={Eye} size="small" />
        <span className="visually-hidden">To look at:</span>
      </span>
      <span className="after-check-words">
        {ask.words}
        <ul className="after-asked">
          {ask.lines.map(({ id, words }) => (
            <li key={id}>
              {mayWrite ? (
                <Link
                  to="/meetings/$meetingId/minutes"
                  params={{ meetingId }}
                  search={{ line: id, correct: true }}
                >
                  {words}
                </Link>
              ) : (
                words
              )}
            </li>
          ))}
        </ul>
      </span>
    </li>
  );
}

interface NextStepProps {
  check: SignOffCheck;
  meetingId: string;
  onSign?: (as: SignAs) => void;
  onTakeBack?: (as: SignAs) => void;
  mayWrite: boolean;
}

function NextStep({ check, meetingId, onSign, onTakeBack, mayWrite }: NextStepProps) {
  const params = { meetingId };
  if (check.id === 'chair-signed' || check.id === 'resident-signed') {
    const as: SignAs = check.id === 'chair-signed' ? 'chair' : 'resident';
    return <SignStep done={check.done} as={as} onSign={onSign} onTakeBack={onTakeBack} />;
  }
  if (check.done || !mayWrite) return null;
  if (check.id === 'chair') {
    return (
      <LinkButton variant="quiet" to="/meetings/$meetingId" params={params}>
        Say who
      </LinkButton>
    );
  }
  return (
    <LinkButton variant="quiet" to="/meetings/$meetingId/minutes" params={params}>
      {check.id === 'finished' ? 'Back to the minutes' : 'Correct the lines'}
    </LinkButton>
  );
}

interface SignStepProps {
  done: boolean;
  as: SignAs;
  onSign?: (as: SignAs) => void;
  onTakeBack?: (as: SignAs) => void;
}

function SignStep({ done, as, onSign, onTakeBack }: SignStepProps) {
  const act = done ? onTakeBack : onSign;
  if (act === undefined) return null;
  const signWords = as === 'chair' ? 'The chair signs' : 'Choose who';
  return (
    <Button
      variant="quiet"
      onPress={() => act(as)}
      label={done ? `Take ${as === 'chair' ? 'the chair’s' : 'the other'} signature off` : undefined}
    >
      {done ? 'Take it off' : signWords}
    </Button>
  );
}
