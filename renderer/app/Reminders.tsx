import { Clock, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useOpenSession } from '../lib/session-store';
import { Button } from '../ui/Button';
import { LinkButton } from '../ui/LinkButton';
import { Note } from '../ui/Note';

/** The two things worth saying above a page: a recovery sheet not yet proved, and a clock that runs behind. */
export function Reminders() {
  const session = useOpenSession();
  const [later, setLater] = useState(false);
  if (!session) return null;
  const asksProof =
    !session.sample && !session.recoveryProved && session.me.permissions.includes('signIns.write') && !later;
  if (!asksProof && !session.clockBehind) return null;
  return (
    <div className="shell-reminders">
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
