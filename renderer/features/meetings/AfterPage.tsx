import type { CallError } from '@contract/errors';
import type { Meeting } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import type { Place } from '@contract/place';
import { londonDay, longDate } from '@rules/british-dates';
import { asksResidents } from '@rules/meeting-kinds';
import { sizesRead } from '@rules/print-run';
import { signOffChecks, type SignOffCheck } from '@rules/sign-off';
import { minutesDeadlines } from '@rules/working-days';
import { useParams } from '@tanstack/react-router';
import { CircleCheck, ClipboardList, PenLine } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { writingPage } from '../../lib/use-start-minutes';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import '../../styles/meetings.css';
import '../../styles/after.css';
import { dayWords, lastFixed, namesFrom, signaturesInWords } from './after/after-words';
import { ChangeMinutesDialog } from './after/ChangeMinutesDialog';
import { HeardSection } from './after/heard/HeardSection';
import { MinutesToRead } from './after/MinutesToRead';
import { SaveMinutesMenu } from './after/SaveMinutesMenu';
import { namesAsk, notHereAsk } from './after/sign-off-asks';
import { SignDialog } from './after/SignDialog';
import { SignOffCard, checkId, type SignAs } from './after/SignOffCard';
import { VersionsCard } from './after/VersionsCard';
import { ArchiveMeeting } from './ArchiveMeeting';
import { CopiesCard } from './copies/CopiesCard';
import { SaveWordNote } from './SaveWordNote';
import { SentCard } from './sent/SentCard';
import { useSaveWord } from './use-save-word';

/** After the meeting: what came of it, what still stands before signing, the signed versions, the Word minutes. */
export function AfterPage() {
  const { meetingId } = useParams({ strict: false });
  const read = useRead('meetings.get', { id: meetingId ?? '' });
  const place = useRead('place.get', {});
  const here = useRead('people.list', { archived: false });

  if (read.data === undefined || place.data === undefined || here.data === undefined) {
    const error = read.error ?? place.error ?? here.error;
    return (
      <Page title="After the meeting">
        {error === null ? null : <ErrorNote error={error} onRetry={read.again} />}
      </Page>
    );
  }
  const { state } = read.data;
  if (state === 'planned' || state === 'running') return <NotYet meeting={read.data} />;
  return <AfterMeeting key={read.data.id} meeting={read.data} place={place.data} people={here.data.people} />;
}

function notYetWords({ kind, state }: Meeting): string {
  const what = kind === 'phone-round' ? 'round' : 'meeting';
  if (state === 'running') return `The ${what} is still under way`;
  return kind === 'phone-round' ? 'The round has not begun yet' : 'The meeting has not been held yet';
}

function NotYet({ meeting }: { meeting: Meeting }) {
  const isRound = meeting.kind === 'phone-round';
  const isRunning = meeting.state === 'running';
  return (
    <Page
      title={isRound ? 'After the round' : 'After the meeting'}
      subtitle={`${meeting.title}, ${longDate(meeting.date)}`}
    >
      <EmptyState
        icon={ClipboardList}
        title={notYetWords(meeting)}
        body="Once it is finished you read the minutes through here, correct them, and they are signed."
        action={
          <LinkButton
            variant="plain"
            to={isRunning ? writingPage(meeting.kind) : '/meetings/$meetingId'}
            params={{ meetingId: meeting.id }}
          >
            {isRunning ? (isRound ? 'Back to the round' : 'Back to the minutes') : 'See the agenda'}
          </LinkButton>
        }
      />
    </Page>
  );
}

const afterPapers = ['draft', 'minutes'] as const;

type Asking = SignAs | 'change' | null;

interface AfterMeetingProps {
  meeting: Meeting;
  place: Place;
  people: readonly Person[];
}

function AfterMeeting({ meeting, place, people }: AfterMeetingProps) {
  const [today] = useState(() => londonDay(Date.now()));
  const [asking, setAsking] = useState<Asking>(null);
  /** The check to settle first, once somebody went to sign before it was. */
  const [wanted, setWanted] = useState<SignOffCheck['id'] | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const unsigning = useCall('meetings.unsign');
  const maySign = useMay('meetings.sign');
  const mayWrite = useMay('meetings.write');
  const word = useSaveWord();
  const sizes = sizesRead(meeting.attendance.map(({ needs }) => needs));
  const names = useRead('meetings.namesToCheck', { meetingId: meeting.id });
  const nameOf = namesFrom(meeting.attendance, people);
  const checks = signOffChecks({ meeting, nameOf, placeKind: place.kind });
  const { publish } = minutesDeadlines(meeting.date, place.closedDays);
  const isSigned = meeting.state === 'signed';
  const given = lastFixed(meeting.versions);
  const fixed = isSigned ? given : null;
  const next = checks.find((check) => !check.done && check.id.endsWith('-signed'));
  const toSettle = checks.find((check) => !check.done && !check.id.endsWith('-signed'));
  const partSigned = !isSigned && (meeting.versions.at(-1)?.signatures.length ?? 0) > 0;

  /** Nobody fills in a signature that would be refused: the first open check comes first. */
  function askToSign(as: SignAs) {
    if (toSettle === undefined) return setAsking(as);
    flushSync(() => setWanted(toSettle.id));
    document.getElementById(checkId(toSettle.id))?.focus();
    announce(`${toSettle.words}. Settle this before anyone signs.`);
  }

  async function takeBack(as: SignAs) {
    const result = await unsigning.run({ meetingId: meeting.id, as });
    setError(result.ok ? null : result.error);
    if (result.ok) announce('The signature is taken off.');
  }

  return (
    <Page
      title={meeting.kind === 'phone-round' ? 'After the round' : 'After the meeting'}
      subtitle={`${meeting.title}, ${longDate(meeting.date)}`}
      actions={
        <>
          <SaveMinutesMenu
            meetingId={meeting.id}
            version={fixed?.version ?? null}
            sizes={sizes}
            label="Save Word minutes"
            word={word}
          />
          {maySign && isSigned ? (
            <Button variant="plain" icon={PenLine} onPress={() => setAsking('change')}>
              Change the minutes
            </Button>
          ) : null}
          {maySign && next !== undefined ? (
            <Button
              variant="primary"
              icon={PenLine}
              onPress={() => askToSign(next.id === 'chair-signed' ? 'chair' : 'resident')}
            >
              Sign the minutes
            </Button>
          ) : null}
        </>
      }
    >
      {error === null ? null : <ErrorNote error={error} />}
      <SaveWordNote word={word} />
      {fixed === null ? null : (
        <Note tone="leaf" icon={CircleCheck}>
          <p>
            <strong>These are the minutes, version {fixed.version}.</strong> Signed by{' '}
            {signaturesInWords(fixed.signatures)}.
          </p>
        </Note>
      )}
      {meeting.correctionReason === '' || isSigned ? null : (
        <Note tone="amber" icon={PenLine}>
          <p>
            <strong>Version {meeting.versions.at(-1)?.version} is being corrected.</strong> Why:{' '}
            {meeting.correctionReason}
          </p>
          {mayWrite && !partSigned ? (
            <LinkButton
              variant="plain"
              icon={PenLine}
              to="/meetings/$meetingId/minutes"
              params={{ meetingId: meeting.id }}
            >
              Go to the lines
            </LinkButton>
          ) : null}
        </Note>
      )}
      {asksResidents(meeting.kind) ? (
        <HeardSection
          meeting={meeting}
          giveOutBy={meeting.publishedOn === null ? dayWords(publish) : null}
          word={word}
        />
      ) : null}
      {isSigned ? null : (
        <SignOffCard
          meeting={meeting}
          checks={checks}
          asks={[...notHereAsk(meeting, nameOf), ...namesAsk(names.data?.lines ?? [], meeting.lines)]}
          wanted={wanted}
          onSign={maySign ? askToSign : undefined}
          onTakeBack={maySign ? (as) => void takeBack(as) : undefined}
          mayWrite={mayWrite}
        />
      )}
      <SentCard meeting={meeting} papers={afterPapers} closedDays={place.closedDays} mayWrite={mayWrite} />
      <MinutesToRead
        meeting={meeting}
        nameOf={nameOf}
        placeKind={place.kind}
        fixedBecause={fixedBecause({ isSigned, partSigned, mayWrite })}
      />
      {given === null ? null : (
        <CopiesCard
          key={given.version}
          meeting={meeting}
          of={{ paper: 'minutes', version: given.version }}
          title={`Who has the minutes, version ${given.version}`}
          start={today > meeting.date ? today : meeting.date}
          today={today}
        />
      )}
      <VersionsCard meetingId={meeting.id} versions={meeting.versions} sizes={sizes} word={word} />
      <div className="after-foot">
        <LinkButton variant="quiet" to="/meetings/$meetingId/easy-read" params={{ meetingId: meeting.id }}>
          Easy Read minutes
        </LinkButton>
        {isSigned ? (
          <LinkButton variant="quiet" to="/meetings/$meetingId/families" params={{ meetingId: meeting.id }}>
            Families’ copy
          </LinkButton>
        ) : null}
        <LinkButton variant="quiet" to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          See the agenda
        </LinkButton>
        {mayWrite ? <ArchiveMeeting meeting={meeting} /> : null}
      </div>
      {asking === 'chair' || asking === 'resident' ? (
        <SignDialog
          meeting={meeting}
          as={asking}
          people={people}
          placeKind={place.kind}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'change' ? (
        <ChangeMinutesDialog meetingId={meeting.id} onClose={() => setAsking(null)} />
      ) : null}
    </Page>
  );
}

function fixedBecause(now: { isSigned: boolean; partSigned: boolean; mayWrite: boolean }): string | null {
  if (now.isSigned) return 'Signed, so these words stand.';
  if (now.partSigned) return 'Someone has signed these words. Take the signature off to correct a line.';
  return now.mayWrite ? null : 'Your sign-in lets you read these.';
}
