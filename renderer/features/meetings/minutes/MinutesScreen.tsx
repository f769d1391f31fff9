import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MeetingRow } from '@contract/meetings/agenda';
import type { Meeting } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import type { OutputOf } from '@contract/api';
import { votersAt, votersWhen } from '@rules/attendance';
import { londonDay } from '@rules/british-dates';
import { announce } from '../../../lib/announce';
import { createStore, useStore } from '../../../lib/store';
import { useMay } from '../../../lib/use-may';
import { Page } from '../../../ui/Page';
import { createDesk } from './desk';
import { focusEntry } from './focus';
import { HerePane } from './HerePane';
import { createHistory } from './history';
import { ItemsPane } from './ItemsPane';
import type { Words } from './LineEditor';
import { wholeWords } from './line-words';
import { LinesPane } from './LinesPane';
import { MinutesActions } from './MinutesActions';
import { choicesOf } from './people-words';
import { RoomNote } from './RoomNote';
import { createRoom } from './room';
import { useBigScreen } from './use-big-screen';
import { useAskedLine, type AskedLine } from './use-asked-line';
import { useMinutesKeys } from './use-minutes-keys';
import { whenAndWho } from './when-and-who';
import { createWriting } from './writing';

interface MinutesScreenProps {
  meeting: Meeting;
  /** Archived people too: old lines still name them. */
  people: readonly Person[];
  place: OutputOf<'place.get'>;
  /** The others, to know when this one meets next. */
  meetings: readonly MeetingRow[];
  /** The line someone came for. */
  asked: AskedLine;
}

/** Three panes: the agenda, the lines, who is here. Hands stay on the keyboard. */
export function MinutesScreen({ meeting, people, place, meetings, asked }: MinutesScreenProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const mayWrite = useMay('meetings.write');
  const words = useWords({ meeting, people, place, meetings });
  const [tools] = useState(() => {
    const kept = createStore(words);
    const desk = createDesk(client, meeting, roomItem(meeting), (line) =>
      announce(`Saved. ${wholeWords(line, kept.get())}`),
    );
    const history = createHistory(desk);
    const writing = createWriting(desk, history, kept.get);
    const room = createRoom(desk, writing, (to) => void navigate(to));
    return { kept, desk, history, writing, room };
  });
  const { desk, history, writing, room } = tools;
  useLayoutEffect(() => tools.kept.set(words), [tools, words]);
  useEffect(() => () => void desk.close(), [desk]);

  const shownId = useStore(desk.itemId);
  const at = Math.max(
    0,
    meeting.items.findIndex((item) => item.id === shownId),
  );
  const item = meeting.items[at];
  const isRound = meeting.kind === 'phone-round';
  // A phone round has no room: nothing here keeps its time or moves it on.
  const running = meeting.state === 'running' && !isRound;
  const isSigned = (meeting.versions.at(-1)?.signatures.length ?? 0) > 0;
  const mayChange = mayWrite && !meeting.archived && !isSigned && meeting.state !== 'signed';
  const canWrite = mayChange && meeting.state !== 'planned';
  const roomId = running ? (meeting.items.find((one) => one.openedAt !== null)?.id ?? null) : null;
  const toCome = mayChange && !isRound && (running || meeting.state === 'planned');
  const bigScreen = useBigScreen(desk, tools.kept.get, roomId);
  useEffect(() => {
    if (canWrite) focusEntry();
  }, [canWrite]);
  useAskedLine(asked, meeting, { room, writing, canWrite });
  useMinutesKeys(
    useMemo(
      () => ({
        next: room.next,
        look: room.look,
        here: room.toHere,
        flip: writing.flipEntry,
        undo: () => keepFocus(history.undo),
        redo: () => keepFocus(history.redo),
        bigScreen: toCome ? bigScreen : null,
      }),
      [room, writing, history, toCome, bigScreen],
    ),
    canWrite,
    meeting.state === 'planned' && mayChange && !isRound,
  );

  return (
    <Page
      fills
      title={meeting.title}
      subtitle={whenAndWho(meeting, words)}
      actions={
        <MinutesActions
          meeting={meeting}
          room={room}
          bigScreen={toCome ? bigScreen : null}
          mayWrite={mayWrite}
        />
      }
    >
      <div className="minutes">
        <ItemsPane
          meetingId={meeting.id}
          items={meeting.items}
          shownId={item?.id ?? ''}
          roomId={roomId}
          naming={words}
          canAdd={canWrite}
          onShow={room.show}
        />
        {item ? (
          <LinesPane
            desk={desk}
            writing={writing}
            lines={meeting.lines}
            items={meeting.items}
            item={item}
            number={at + 1}
            words={words}
            canWrite={canWrite}
            emptyWords={
              meeting.state === 'planned'
                ? 'Start the meeting, and write here what is said.'
                : 'Nothing was written under this item.'
            }
            aside={
              isRound ? null : <RoomNote meeting={meeting} shownId={item.id} roomId={roomId} room={room} />
            }
          />
        ) : (
          <section className="minutes-middle" aria-label="Lines">
            <p className="second">This meeting has no items yet. Add one at the left.</p>
          </section>
        )}
        <HerePane
          desk={desk}
          history={history}
          attendance={meeting.attendance}
          people={people}
          naming={words}
          day={meeting.startedAt === null ? meeting.date : londonDay(meeting.startedAt)}
          running={!isRound && (running || meeting.state === 'planned')}
          canWrite={mayChange && !isRound}
          heading={isRound ? 'Who was reached' : undefined}
        />
      </div>
    </Page>
  );
}

/** A line that goes must not take the keys with it. */
function keepFocus(act: () => void): void {
  flushSync(act);
  if (document.activeElement === document.body) focusEntry();
}

function roomItem(meeting: Meeting): string {
  const open = meeting.items.find((item) => item.openedAt !== null) ?? meeting.items[0];
  return open?.id ?? '';
}

/** What lines are typed against, made anew only when people, the day or who is here change. */
function useWords({ meeting, people, place, meetings }: Omit<MinutesScreenProps, 'asked'>): Words {
  const { attendance, date, seriesId, kind, endedAt } = meeting;
  const placeKind = place.kind;
  const { closedDays } = place;
  const nextMeeting = useMemo(() => nextOf(meetings, seriesId, date), [meetings, seriesId, date]);
  return useMemo(() => {
    const choices = choicesOf(people, attendance, placeKind);
    // The newest time written down, so someone who came this second counts.
    const latest = Math.max(0, ...attendance.flatMap((one) => [one.arrivedAt ?? 0, one.leftAt ?? 0]));
    return {
      choices: choices.filter(
        (choice) => !people.some((person) => person.id === choice.id && person.archived),
      ),
      people: new Map(choices.map((choice) => [choice.id, choice])),
      placeKind,
      kind,
      typing: { people: choices, meetingDate: date, closedDays, nextMeeting },
      voters: votersAt(attendance, latest, kind),
      votersAt: (at: number) => votersWhen({ attendance, endedAt, kind }, at),
    };
  }, [people, attendance, placeKind, kind, endedAt, date, closedDays, nextMeeting]);
}

function nextOf(meetings: readonly MeetingRow[], seriesId: string | null, date: string): string | null {
  const later = meetings.filter((row) => row.seriesId === seriesId && row.date > date).map((row) => row.date);
  return later.sort()[0] ?? null;
}
