import type { CallError } from '@contract/errors';
import type { MeetingDetails } from '@contract/meetings/agenda';
import type { MeetingKind } from '@contract/meetings/kinds';
import type { Meeting } from '@contract/meetings/minutes';
import type { Place } from '@contract/place';
import { clockWords, londonDay, longDate } from '@rules/british-dates';
import { sizesRead } from '@rules/print-run';
import { minutesDeadlines } from '@rules/working-days';
import { useParams } from '@tanstack/react-router';
import { FileText, PenLine } from 'lucide-react';
import { useState } from 'react';
import { useFooterKeys } from '../../lib/footer-keys';
import { useCall } from '../../lib/use-call';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import '../../styles/meetings.css';
import '../../styles/agenda.css';
import { detailsShown, type AgendaDesk } from './agenda/agenda-desk';
import { AgendaItems } from './agenda/AgendaItems';
import { ChairNote } from './agenda/ChairNote';
import { DetailsCard, DetailsRead } from './agenda/DetailsCard';
import { InvitedCard } from './agenda/InvitedCard';
import { PrintRunCard } from './agenda/PrintRunCard';
import { Suggestions } from './agenda/Suggestions';
import { useAgenda } from './agenda/use-agenda';
import { dayWords } from './after/after-words';
import { ArchiveMeeting } from './ArchiveMeeting';
import { CopiesCard } from './copies/CopiesCard';
import { printChoices } from './print-choices';
import { SaveWordNote } from './SaveWordNote';
import { SentCard } from './sent/SentCard';
import { useStartMinutes, writingPage } from '../../lib/use-start-minutes';
import { useSaveWord, type SaveWord } from './use-save-word';

/** The agenda of one meeting: items, details, who is invited, the Word agenda, and the way into the minutes. */
export function AgendaPage() {
  const { meetingId } = useParams({ strict: false });
  const read = useRead('meetings.get', { id: meetingId ?? '' });
  const place = useRead('place.get', {});

  if (read.data === undefined || place.data === undefined) {
    const error = read.error ?? place.error;
    return (
      <Page title="Agenda">{error === null ? null : <ErrorNote error={error} onRetry={read.again} />}</Page>
    );
  }
  return <OneAgenda key={read.data.id} meeting={read.data} place={place.data} />;
}

function OneAgenda({ meeting, place }: { meeting: Meeting; place: Place }) {
  const { desk, state } = useAgenda(meeting);
  const people = useRead('people.list', { archived: false }).data?.people ?? [];
  const mayWrite = useMay('meetings.write');
  const isSettled = !mayWrite || meeting.archived || meeting.state === 'signed' || isPartSigned(meeting);
  const isFixed = isSettled || meeting.state === 'finished';
  const details = detailsShown(meeting, state);
  const word = useSaveWord();
  const [today] = useState(() => londonDay(Date.now()));
  const [error, setError] = useState<CallError | null>(null);
  useFooterKeys(isFixed ? noKeys : agendaKeys);

  return (
    <Page
      title={`Agenda, ${withSmallStart(details.title)}`}
      subtitle={whenWhere(details, place, meeting.kind)}
      actions={
        <>
          <SaveAgendaMenu
            meetingId={meeting.id}
            sizes={sizesRead(meeting.attendance.map(({ needs }) => needs))}
            word={word}
          />
          <MinutesButton meeting={meeting} desk={desk} mayWrite={mayWrite} onError={setError} />
        </>
      }
    >
      <div className="agenda-notes">
        {error === null ? null : <ErrorNote error={error} />}
        <SaveWordNote word={word} />
      </div>
      <div className="agenda-page">
        <div className="agenda-main">
          <AgendaItems
            meeting={meeting}
            desk={desk}
            state={state}
            people={people}
            startTime={details.startTime}
            isFixed={isFixed}
          />
          <ChairNote desk={desk} details={details} isFixed={isFixed} />
          <CopiesCard
            meeting={meeting}
            of={{ paper: 'agenda', version: 0 }}
            title="Who has the agenda"
            start={today}
            today={today}
          />
        </div>
        <div className="agenda-side">
          {isFixed ? null : <Suggestions meetingId={meeting.id} desk={desk} />}
          {isSettled ? (
            <DetailsRead details={details} people={people} kind={meeting.kind} />
          ) : (
            <DetailsCard meeting={meeting} desk={desk} state={state} people={people} />
          )}
          <SentCard
            meeting={meeting}
            papers={agendaPapers}
            closedDays={place.closedDays}
            mayWrite={mayWrite}
          />
          <PrintRunCard meeting={meeting} placeKind={place.kind} />
          <InvitedCard meeting={meeting} people={people} placeKind={place.kind} isFixed={isFixed} />
          {mayWrite && meeting.state !== 'running' ? (
            <ArchiveMeeting meeting={meeting} flush={desk.flush} />
          ) : null}
        </div>
      </div>
    </Page>
  );
}

/** True once someone has signed what the records say now: nothing about the meeting changes under them. */
function isPartSigned(meeting: Meeting): boolean {
  return (meeting.versions.at(-1)?.signatures.length ?? 0) > 0;
}

const agendaPapers = ['agenda'] as const;

const noKeys: [] = [];
const agendaKeys = [
  { keys: ['Alt', '↑'], words: 'item up' },
  { keys: ['Alt', '↓'], words: 'item down' },
  { keys: ['Ctrl', 'Z'], words: 'undo' },
];

/** "residents’ meeting" after a comma; names that start with more than one capital stay as they are. */
function withSmallStart(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function whenWhere(details: MeetingDetails, place: Place, kind: MeetingKind): string {
  const isRound = kind === 'phone-round';
  const when = isRound
    ? `From ${longDate(details.date)}`
    : `${longDate(details.date)}, ${clockWords(details.startTime)}`;
  const where = details.room === '' || isRound ? '' : `, ${details.room}`;
  const { agendaOut } = minutesDeadlines(details.date, place.closedDays);
  return `${when}${where}. Give out by ${dayWords(agendaOut)}`;
}

interface SaveAgendaMenuProps {
  meetingId: string;
  sizes: readonly number[];
  word: SaveWord;
}

function SaveAgendaMenu({ meetingId, sizes, word }: SaveAgendaMenuProps) {
  const saving = useCall('meetings.saveAgendaWord');
  const maySave = useMay('documents.save');
  if (!maySave) return null;
  return (
    <Menu
      label="Save Word agenda"
      icon={FileText}
      items={[
        ...printChoices(sizes).map(({ id, label, as }) => ({
          ...{ id, label, isDisabled: word.isBusy },
          onPress: () => void word.save(() => saving.run({ meetingId, ...as })),
        })),
        {
          id: 'easy-read',
          label: 'Easy Read, with pictures',
          isDisabled: word.isBusy,
          onPress: () => void word.save(() => saving.run({ meetingId, edition: 'easy-read' })),
        },
      ]}
    />
  );
}

interface MinutesButtonProps {
  meeting: Meeting;
  desk: AgendaDesk;
  mayWrite: boolean;
  onError: (error: CallError | null) => void;
}

/** The one teal button: starts the meeting, goes back to it, or leads to what came of it. */
function MinutesButton({ meeting, desk, mayWrite, onError }: MinutesButtonProps) {
  const starting = useStartMinutes(onError);
  const isRunning = meeting.state === 'running';
  const isRound = meeting.kind === 'phone-round';

  if (meeting.state === 'planned') {
    if (!mayWrite) return null;
    return (
      <Button
        variant="primary"
        icon={PenLine}
        isDisabled={starting.isBusy}
        onPress={() => void desk.flush().then((isSaved) => (isSaved ? starting.start(meeting) : undefined))}
      >
        {isRound ? 'Begin the round' : 'Take minutes'}
      </Button>
    );
  }
  return (
    <LinkButton
      variant="primary"
      icon={isRunning ? PenLine : FileText}
      to={isRunning ? writingPage(meeting.kind) : '/meetings/$meetingId/after'}
      params={{ meetingId: meeting.id }}
    >
      {isRunning ? `Back to the ${isRound ? 'round' : 'minutes'}` : 'Read the minutes'}
    </LinkButton>
  );
}
