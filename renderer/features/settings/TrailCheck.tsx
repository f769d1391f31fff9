import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import { londonDay, longDate, savedTime } from '@rules/british-dates';
import { announce } from '../../lib/announce';
import { useCall } from '../../lib/use-call';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Note } from '../../ui/Note';
import { entrySentence } from './audit-words';

type Checked = OutputOf<'audit.check'>;
type Altered = Extract<Checked, { whole: false }>;

function AlteredWords({ found }: { found: Altered }) {
  const entry = found.firstAltered;
  return (
    <>
      <p>
        <strong>
          {found.problem === 'missing'
            ? `Entry no. ${found.seq} is not there.`
            : `Entry no. ${found.seq} was altered.`}
        </strong>{' '}
        The {found.checked} before it are whole. Someone changed the file from outside Parlour.
      </p>
      {entry && (
        <p>
          It now reads: “{entrySentence(entry)}”, {longDate(londonDay(entry.at))}, {savedTime(entry.at)}.
        </p>
      )}
      <p>
        Keep the Parlour folder as it is, compare it with a backup from before, and tell your data protection
        lead.
      </p>
    </>
  );
}

/** One press that checks every entry against the one before it. */
export function TrailCheck() {
  const check = useCall('audit.check');
  const [found, setFound] = useState<Checked | null>(null);
  const [error, setError] = useState<CallError | null>(null);

  async function run() {
    const result = await check.run({});
    setError(result.ok ? null : result.error);
    setFound(result.ok ? result.value : null);
    if (!result.ok) return;
    announce(
      result.value.whole
        ? `All ${result.value.checked} entries are whole.`
        : `Entry number ${result.value.seq} is not as it was written.`,
    );
  }

  return (
    <div className="stack">
      <div className="row">
        <Button icon={ShieldCheck} onPress={() => void run()} isDisabled={check.isBusy}>
          {check.isBusy ? 'Checking the list' : 'Check that nothing was altered'}
        </Button>
        <span className="second">Each entry is sealed to the one before it.</span>
      </div>
      {found?.whole === true && (
        <Note tone="leaf" icon={ShieldCheck}>
          <p>
            <strong>Whole.</strong> {found.checked} {found.checked === 1 ? 'entry' : 'entries'} checked, none
            altered or missing.
          </p>
        </Note>
      )}
      {found?.whole === false && (
        <Note tone="brick" icon={ShieldAlert}>
          <AlteredWords found={found} />
        </Note>
      )}
      {error && <ErrorNote error={error} onRetry={() => void run()} />}
    </div>
  );
}
