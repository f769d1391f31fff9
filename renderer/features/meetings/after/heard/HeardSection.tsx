import type { Meeting } from '@contract/meetings/minutes';
import type { MeetingReach, Reply } from '@contract/meetings/reach';
import { useState } from 'react';
import { useMay } from '../../../../lib/use-may';
import { useRead } from '../../../../lib/use-read';
import { ErrorNote } from '../../../../ui/ErrorNote';
import type { SaveWord } from '../../use-save-word';
import '../../../../styles/heard.css';
import { notHeard } from './heard-words';
import { HeardSummary } from './HeardSummary';
import { NotHeard } from './NotHeard';
import { RepliesCard } from './RepliesCard';
import { RepliesDialog, type Asked } from './RepliesDialog';
import { WhoSpoke } from './WhoSpoke';

interface HeardSectionProps {
  meeting: Meeting;
  /** "Wednesday 9 December"; null once the minutes went out. */
  giveOutBy: string | null;
  word: SaveWord;
}

/** Who was heard: the figures with their bases, who spoke, who is still to be asked, and what they answered. */
export function HeardSection({ meeting, giveOutBy, word }: HeardSectionProps) {
  const reach = useRead('meetings.reach', { meetingId: meeting.id });
  const replies = useRead('meetings.replies', { meetingId: meeting.id });
  const mayWrite = useMay('meetings.write') && !meeting.archived;
  const [asking, setAsking] = useState<Asked | null>(null);

  if (reach.data === undefined) {
    return reach.error === null ? null : <ErrorNote error={reach.error} onRetry={reach.again} />;
  }
  const found = reach.data;
  const isRound = meeting.kind === 'phone-round';
  return (
    <>
      <HeardSummary reach={found} giveOutBy={giveOutBy} isRound={isRound} />
      <div className="heard-cards">
        <WhoSpoke reach={found} isRound={isRound} />
        <NotHeard
          meetingId={meeting.id}
          reach={found}
          isRound={isRound}
          word={word}
          onType={mayWrite ? (personId) => setAsking(startingWith(found, personId)) : undefined}
        />
      </div>
      <RepliesCard
        meeting={meeting}
        reach={found}
        replies={replies.data?.replies ?? []}
        onChange={mayWrite ? (reply) => setAsking(changing(found, reply)) : undefined}
      />
      {asking === null ? null : (
        <RepliesDialog meeting={meeting} asked={asking} reach={found} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

/** Everyone still to be heard, from this person on and round to those before. */
function startingWith(reach: MeetingReach, personId: string): Asked {
  const people = notHeard(reach);
  const at = Math.max(
    0,
    people.findIndex((person) => person.personId === personId),
  );
  return { people: [...people.slice(at), ...people.slice(0, at)], reply: null };
}

function changing(reach: MeetingReach, reply: Reply): Asked {
  return { people: reach.everyone.filter(({ personId }) => personId === reply.personId), reply };
}
