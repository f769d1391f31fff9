import { useLocation } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { RecoveryCode } from '@contract/session';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Dialog } from '../../ui/Dialog';
import { PassphraseField } from '../../ui/PassphraseField';
import { KeepRecovery, ProveRecovery, ProveWholeRecovery, RecoverySheet } from '../../ui/RecoverySheet';

interface NewCodeProps {
  onMade: (recovery: RecoveryCode) => void;
  onClose: () => void;
}

function NewCodeDialog({ onMade, onClose }: NewCodeProps) {
  const make = useCall('session.newRecoveryCode');
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  async function run() {
    if (passphrase === '') {
      setError('Type the words you sign in with.');
      return;
    }
    const result = await make.run({ passphrase });
    if (result.ok) onMade(result.value.recovery);
    else setError(result.error.fields?.passphrase ?? result.error.message);
  }
  return (
    <Dialog
      title="Make a new recovery code"
      isOpen
      onClose={onClose}
      width="narrow"
      footer={
        <>
          <Button onPress={onClose}>Leave it as it is</Button>
          <Button variant="primary" onPress={() => void run()} isDisabled={make.isBusy}>
            Make a new code
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>The code on the old sheet stops working at once. You will print or save the new one next.</p>
        <PassphraseField
          label="Your words"
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          autoComplete="current-password"
          autoFocus
        />
      </div>
    </Dialog>
  );
}

interface NotProvedProps {
  /** True while Parlour still has the code to print and compare with. */
  inMemory: boolean;
  onProved: () => void;
}

function NotProvedYet({ inMemory, onProved }: NotProvedProps) {
  if (!inMemory) {
    return (
      <>
        <p>
          The sheet has not been proved yet, and Parlour keeps no copy of the code. If you have the sheet,
          type the whole code from it. If not, make a new code.
        </p>
        <ProveWholeRecovery onProved={onProved} />
      </>
    );
  }
  return (
    <>
      <p>
        The sheet has not been proved yet. Print or save it now, while Parlour still has the code in memory,
        and type one group back.
      </p>
      <KeepRecovery />
      <ProveRecovery onProved={onProved} />
    </>
  );
}

/** The way back in if every passphrase is forgotten. */
export function RecoverySettings({ isProved, inMemory }: { isProved: boolean; inMemory: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const [asks, setAsks] = useState(false);
  const [recovery, setRecovery] = useState<RecoveryCode | null>(null);
  useEffect(() => {
    if (hash !== 'recovery') return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [hash]);
  function made(next: RecoveryCode) {
    setAsks(false);
    setRecovery(next);
  }
  const proved = () => {
    setRecovery(null);
    announce('The recovery sheet is proved.');
  };
  return (
    <div ref={place} tabIndex={-1} className="settings-place">
      <Card
        title="Recovery sheet"
        aside={
          isProved ? <Badge tone="leaf">kept and proved</Badge> : <Badge tone="amber">not proved yet</Badge>
        }
      >
        <div className="stack">
          {isProved ? (
            <p>
              The code on the paper sheet is the way back in if every passphrase is forgotten. If the sheet is
              lost, or someone may have seen it, make a new one.
            </p>
          ) : (
            !recovery && <NotProvedYet inMemory={inMemory} onProved={proved} />
          )}
          <div className="row">
            <Button icon={KeyRound} onPress={() => setAsks(true)}>
              Make a new recovery code
            </Button>
          </div>
        </div>
        {asks && <NewCodeDialog onMade={made} onClose={() => setAsks(false)} />}
        {recovery && (
          <Dialog
            title="Keep your new recovery sheet"
            isOpen
            onClose={() => setRecovery(null)}
            holds
            width="wide"
          >
            <RecoverySheet recovery={recovery} onProved={proved} onLater={() => setRecovery(null)} />
          </Dialog>
        )}
      </Card>
    </div>
  );
}
