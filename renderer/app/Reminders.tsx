import { Clock, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { lockNow, useLockRefusal } from '../lib/lock';
import { useOpenSession } from '../lib/session-store';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { LinkButton } from '../ui/LinkButton';
import { Note } from '../ui/Note';

/** What is worth saying above a page: a lock that was refused, a clock that runs behind, a recovery sheet not yet proved. */
export function Reminders() {
  const session = useOpenSession();
  const refusal = useLockRefusal();
  const [later, setLater] = useState(false);
  if (!session) return null;
  const asksProof =
    !session.sample && !session.recoveryProved && session.me.permissions.includes('signIns.write') && !later;
  if (!asksProof && !session.clockBehind && !refusal) return null;
  return (
    <div className="shell-reminders">
      {refusal && <ErrorNote error={refusal} onRetry={() => void lockNow()} />}
      {session.clockBehind && (
        <Note tone="amber" icon={Clock}>
          <p>
            <strong>This PC’s clock looks wrong.</strong> It reads earlier than the newest entry in the
            records. Nothing is lost. Set the PC’s date and time right so that new entries carry the right
            time.
          </p>
        </Note>
      )}
      {asksProof && (
        <Note
          tone="amber"
          icon={KeyRound}
          action={
            <span className="kit-note-actions">
              <LinkButton to="/settings" hash="recovery" variant="quiet">
                Go to the recovery sheet
              </LinkButton>
              <Button variant="quiet" onPress={() => setLater(true)}>
                Later
              </Button>
            </span>
          }
        >
          <p>
            <strong>Your recovery sheet is not proved yet.</strong> It is the only way back in if every
            passphrase is forgotten.
          </p>
        </Note>
      )}
    </div>
  );
}
