import { Eye, Printer, Save } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { CallError } from '@contract/errors';
import type { RecoveryCode } from '@contract/session';
import { parseRecoveryCode } from '@rules/recovery-code';
import { call } from '../lib/call';
import { useCall } from '../lib/use-call';
import { Button } from './Button';
import { ErrorNote } from './ErrorNote';
import { RecoveryCodeField } from './RecoveryCodeField';
import { SavedFileNote } from './SavedFileNote';
import { TextField } from './TextField';

interface RecoverySheetProps {
  recovery: RecoveryCode;
  /** The sheet is proved: a group typed back was right. */
  onProved: () => void;
  /** Goes on without proof; Parlour will remind. */
  onLater: () => void;
}

function pickGroup(): number {
  const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
  return random % 8;
}

/** Ways to keep the code while main still has it: print, or save as Word. */
export function KeepRecovery() {
  const [file, setFile] = useState<{ savedId: string; fileName: string } | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function print() {
    setBusy(true);
    const result = await call('session.printRecoverySheet', {});
    setBusy(false);
    setError(result.ok || result.error.kind === 'cancelled' ? null : result.error);
  }
  async function save() {
    setBusy(true);
    const result = await call('documents.saveRecoverySheet', {});
    setBusy(false);
    if (result.ok) setFile(result.value);
    setError(result.ok || result.error.kind === 'cancelled' ? null : result.error);
  }
  return (
    <>
      <div className="row">
        <Button icon={Printer} onPress={() => void print()} isDisabled={isBusy}>
          Print the sheet
        </Button>
        <Button icon={Save} onPress={() => void save()} isDisabled={isBusy}>
          Save it as Word
        </Button>
      </div>
      {file && <SavedFileNote file={file} onDismiss={() => setFile(null)} />}
      {error && <ErrorNote error={error} />}
    </>
  );
}

interface ProveRecoveryProps {
  onProved: () => void;
  onLater?: () => void;
}

/** One group typed back, which shows the sheet was really kept. */
export function ProveRecovery({ onProved, onLater }: ProveRecoveryProps) {
  const [group, setGroup] = useState(pickGroup);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);

  async function prove() {
    setBusy(true);
    const result = await call('session.proveRecovery', { group, typed });
    setBusy(false);
    if (!result.ok) {
      setError(result.error.message);
    } else if (result.value.right) {
      onProved();
    } else {
      setError(`That is not group ${group + 1}. Look at the sheet again; capitals do not matter.`);
    }
  }
  function press(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) void prove();
  }
  function another() {
    setGroup((now) => (now + 3) % 8);
    setTyped('');
    setError(undefined);
  }
  return (
    <form onSubmit={press} className="session-form" noValidate>
      <TextField
        label={`From your paper, type group ${group + 1} back`}
        description="Five letters and numbers. It shows that the sheet was really kept."
        value={typed}
        onChange={setTyped}
        error={error}
        maxLength={20}
        autoFocus={onLater !== undefined}
      />
      <div className="row">
        <Button variant={onLater ? 'primary' : 'plain'} size="meeting" sends isDisabled={isBusy}>
          I have kept it
        </Button>
        <Button variant="quiet" size="meeting" onPress={another}>
          Ask for another group
        </Button>
        {onLater && (
          <Button variant="quiet" size="meeting" onPress={onLater}>
            Later
          </Button>
        )}
      </div>
    </form>
  );
}

/** The whole code typed from the paper, when Parlour no longer has it to compare one group with. */
export function ProveWholeRecovery({ onProved }: { onProved: () => void }) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>();
  const proving = useCall('session.proveWholeRecovery');

  async function prove() {
    const parsed = parseRecoveryCode(code);
    if ('problem' in parsed) return setError(parsed.problem);
    const result = await proving.run({ code });
    if (!result.ok) setError(result.error.fields?.code ?? result.error.message);
    else if (result.value.right) onProved();
    else setError('That code does not open these records. Check it against the sheet.');
  }
  function press(event: FormEvent) {
    event.preventDefault();
    if (!proving.isBusy) void prove();
  }
  return (
    <form onSubmit={press} className="session-form" noValidate>
      <RecoveryCodeField
        label="The whole code, from your paper"
        value={code}
        onChange={(typed) => {
          setCode(typed);
          setError(undefined);
        }}
        error={error}
      />
      <div className="row">
        <Button size="meeting" sends isDisabled={proving.isBusy}>
          Check it against the records
        </Button>
      </div>
    </form>
  );
}

/** The recovery code as it is printed and ways to keep it; then, with the code away, one group typed back from the paper. */
export function RecoverySheet({ recovery, onProved, onLater }: RecoverySheetProps) {
  const [isProving, setProving] = useState(false);
  if (isProving) {
    return (
      <div className="session-form">
        <p>The code is put away now, so that what you type comes from the paper.</p>
        <ProveRecovery onProved={onProved} onLater={onLater} />
        <div className="row">
          <Button variant="quiet" size="meeting" icon={Eye} onPress={() => setProving(false)}>
            Show it again
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="session-form">
      <p>
        If every passphrase is forgotten, this code is the only way back in. Nobody can make it again for you,
        and Parlour does not keep it. Put it on paper, in the safe or with someone you trust.
      </p>
      <ol className="session-code" aria-label="Your recovery code">
        {recovery.groups.map((group, at) => (
          <li key={at}>
            <span>{at + 1}</span>
            <b>{group}</b>
          </li>
        ))}
      </ol>
      <KeepRecovery />
      <div className="row">
        <Button variant="primary" size="meeting" onPress={() => setProving(true)}>
          It is on paper
        </Button>
        <Button variant="quiet" size="meeting" onPress={onLater}>
          Later
        </Button>
      </div>
    </div>
  );
}
