import { Check, FileCheck2, MonitorX, Phone, Play, Presentation } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Meeting } from '@contract/meetings/minutes';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { LinkButton } from '../../../ui/LinkButton';
import { MeetingClock } from './MeetingClock';
import type { Room } from './room';
import type { BigScreenDesk } from './use-big-screen';

interface MinutesActionsProps {
  meeting: Meeting;
  room: Room;
  /** Null when there is nothing to show to a room. */
  bigScreen: BigScreenDesk | null;
  mayWrite: boolean;
}

/** The head's right side: the clock, and the one thing to do next. */
export function MinutesActions({ meeting, room, bigScreen, mayWrite }: MinutesActionsProps) {
  const planned = meeting.items.reduce((sum, item) => sum + item.minutes, 0);
  if (meeting.kind === 'phone-round') {
    return (
      <LinkButton
        to="/meetings/$meetingId/phone"
        params={{ meetingId: meeting.id }}
        variant="primary"
        icon={Phone}
      >
        Back to the round
      </LinkButton>
    );
  }
  if (meeting.state === 'planned') {
    return (
      <>
        {bigScreen && <BigScreenButton bigScreen={bigScreen} />}
        {mayWrite && <Start room={room} />}
      </>
    );
  }
  if (meeting.state === 'running') {
    return (
      <>
        <MeetingClock startedAt={meeting.startedAt} endedAt={meeting.endedAt} planned={planned} />
        {bigScreen && <BigScreenButton bigScreen={bigScreen} />}
        {mayWrite && <Finish room={room} />}
      </>
    );
  }
  return (
    <>
      <Badge tone={meeting.state === 'signed' ? 'leaf' : 'teal'} icon={FileCheck2}>
        {finishedWords(meeting)}
      </Badge>
      <LinkButton
        to="/meetings/$meetingId/after"
        params={{ meetingId: meeting.id }}
        variant="primary"
        icon={Check}
      >
        After the meeting
      </LinkButton>
    </>
  );
}

/** Opens the second window for the room, and closes it again. */
function BigScreenButton({ bigScreen }: { bigScreen: BigScreenDesk }) {
  const { isOpen, open, close } = bigScreen;
  return (
    <span className="minutes-big-screen">
      <Button
        variant="plain"
        size="meeting"
        icon={isOpen ? MonitorX : Presentation}
        onPress={isOpen ? close : open}
      >
        {isOpen ? 'Close big screen' : 'Big screen'}
      </Button>
    </span>
  );
}

/** Takes the focus, so the meeting is one key away. */
function Start({ room }: { room: Room }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button variant="primary" size="meeting" icon={Play} onPress={room.start} buttonRef={button}>
      Start the meeting
    </Button>
  );
}

function finishedWords(meeting: Meeting): string {
  if (meeting.state === 'signed') return 'Signed, so nothing changes here';
  if ((meeting.versions.at(-1)?.signatures.length ?? 0) > 0) return 'Half signed, so nothing changes here';
  const version = meeting.versions.at(-1)?.version ?? 1;
  return version > 1 ? `Correcting version ${version}` : 'Finished, still to correct and sign';
}

function Finish({ room }: { room: Room }) {
  const [asks, setAsks] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  async function finish() {
    setIsBusy(true);
    setAsks(false);
    await room.finish();
    setIsBusy(false);
  }
  return (
    <>
      <Button variant="primary" size="meeting" icon={Check} onPress={() => setAsks(true)} isDisabled={isBusy}>
        Finish meeting
      </Button>
      <ConfirmDialog
        title="Finish the meeting?"
        body="The clocks stop. Every line stays and can still be corrected until the chair and one other have signed."
        confirmLabel="Finish meeting"
        isOpen={asks}
        isBusy={isBusy}
        onConfirm={() => void finish()}
        onClose={() => setAsks(false)}
      />
    </>
  );
}
