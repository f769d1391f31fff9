import type { CallError } from '@contract/errors';
import type { CheckBack } from '@contract/improvement';
import { useState } from 'react';
import { useCall } from '../../lib/use-call';
import { AskDialog } from '../../ui/AskDialog';
import { DateField } from '../../ui/DateField';
import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';

interface CheckBackDialogProps {
  checkBack: CheckBack;
  /** `YYYY-MM-DD` */
  today: string;
  onDone: (kept: CheckBack) => void;
  onClose: () => void;
}

/** What people answered when asked whether it helped: counts, words, or both. */
export function CheckBackDialog({ checkBack, today, onDone, onClose }: CheckBackDialogProps) {
  const { id, revision } = checkBack;
  const recording = useCall('improvement.recordCheckBack');
  const [error, setError] = useState<CallError | null>(null);
  const [askedOn, setAskedOn] = useState<string | null>(checkBack.askedOn ?? today);
  const [answer, setAnswer] = useState(checkBack.answer);
  const [counts, setCounts] = useState({
    yes: checkBack.yes,
    no: checkBack.no,
    dontKnow: checkBack.dontKnow,
  });
  const count = (part: Partial<typeof counts>) => setCounts((old) => ({ ...old, ...part }));

  async function save() {
    setError(null);
    const result = await recording.run({ id, revision, askedOn: askedOn ?? '', ...counts, answer });
    if (result.ok) onDone(result.value);
    else setError(result.error);
  }

  return (
    <AskDialog
      title="Did it help?"
      width="narrow"
      saveLabel="Save the answers"
      isBusy={recording.isBusy}
      error={error}
      boxes={['askedOn', 'answer']}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="second">{checkBack.outcome || checkBack.words}</p>
      {error?.theirs && <p>It now reads: {error.theirs}</p>}
      <div className="record-counts">
        <NumberField label="Yes" value={counts.yes} onChange={(yes) => count({ yes })} min={0} max={1000} />
        <NumberField label="No" value={counts.no} onChange={(no) => count({ no })} min={0} max={1000} />
        <NumberField
          label="Don’t know"
          value={counts.dontKnow}
          onChange={(dontKnow) => count({ dontKnow })}
          min={0}
          max={1000}
        />
      </div>
      <TextField
        label="What people said"
        value={answer}
        onChange={setAnswer}
        error={error?.fields?.answer}
        maxLength={2000}
        multiline
        rows={3}
      />
      <DateField
        label="When they were asked"
        value={askedOn}
        onChange={setAskedOn}
        error={error?.fields?.askedOn}
      />
    </AskDialog>
  );
}
