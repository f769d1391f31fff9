import type { CallError } from '@contract/errors';
import type { Meeting } from '@contract/meetings/minutes';
import type { MeetingReach, Reply } from '@contract/meetings/reach';
import { plainDate } from '@rules/british-dates';
import { quoted } from '@rules/spoken-words';
import { useState } from 'react';
import { announce } from '../../../../lib/announce';
import { useCall } from '../../../../lib/use-call';
import { Button } from '../../../../ui/Button';
import { Card } from '../../../../ui/Card';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog';
import { ErrorNote } from '../../../../ui/ErrorNote';
import { ThreadLink } from '../../../../ui/ThreadLink';
import { sourceLabels } from './heard-words';

interface RepliesCardProps {
  meeting: Meeting;
  reach: MeetingReach;
  replies: readonly Reply[];
  /** Undefined for someone who may only read. */
  onChange?: (reply: Reply) => void;
}

/** What was answered one to one or by phone since, in the person's words, with how it is known. */
export function RepliesCard({ meeting, reach, replies, onChange }: RepliesCardProps) {
  const [leaving, setLeaving] = useState<Reply | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const removing = useCall('meetings.removeReply');
  const nameOf = (id: string) => reach.everyone.find((person) => person.personId === id)?.fullName ?? '';
  if (replies.length === 0 && error === null) return null;

  async function remove({ id, revision }: Reply) {
    setLeaving(null);
    const result = await removing.run({ meetingId: meeting.id, id, revision });
    setError(result.ok ? null : result.error);
    if (result.ok) announce('The reply is taken out.');
  }

  return (
    <Card title={`Asked since: ${replies.length === 1 ? '1 reply' : `${replies.length} replies`}`}>
      {error === null ? null : <ErrorNote error={error} />}
      <ul className="heard-replies">
        {replies.map((reply) => (
          <li key={reply.id}>
            <div className="heard-reply">
              <p>
                <strong>{nameOf(reply.personId)}</strong>, {aboutWords(meeting, reply.itemId)}
              </p>
              <p className="heard-words">{quoted(reply)}</p>
              <p className="heard-about">{howWords(reply)}</p>
              <ThreadLink kind="voice" id={reply.id} words={reply.words} />
            </div>
            {onChange === undefined ? null : (
              <div className="heard-reply-do">
                <Button
                  variant="quiet"
                  label={`Change the reply of ${nameOf(reply.personId)}`}
                  onPress={() => onChange(reply)}
                >
                  Change
                </Button>
                <Button
                  variant="quiet"
                  label={`Take out the reply of ${nameOf(reply.personId)}`}
                  onPress={() => setLeaving(reply)}
                >
                  Take out
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title="Take this reply out?"
        body="It no longer counts as heard. What happened keeps a note that a reply was taken out."
        confirmLabel="Take it out"
        danger
        isOpen={leaving !== null}
        onConfirm={() => {
          if (leaving !== null) void remove(leaving);
        }}
        onClose={() => setLeaving(null)}
      />
    </Card>
  );
}

function aboutWords({ items }: Meeting, itemId: string | null): string {
  return items.find((item) => item.id === itemId)?.title ?? 'about the meeting as a whole';
}

/** "Said it, one to one with Bisi, 3 December 2026". */
function howWords({ source, way, heardBy, saidOn }: Reply): string {
  const where = way === 'phone' ? 'by phone' : 'one to one';
  const who = heardBy === '' ? '' : ` with ${heardBy}`;
  return `${sourceLabels[source]}, ${where}${who}, ${plainDate(saidOn)}`;
}
