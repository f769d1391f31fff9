import type { CallError } from '@contract/errors';
import { useState } from 'react';
import { useCall } from '../../lib/use-call';
import { AskDialog } from '../../ui/AskDialog';
import { Checkbox } from '../../ui/Checkbox';
import { DateField } from '../../ui/DateField';
import { TextField } from '../../ui/TextField';
import type { NotTold } from './thread-steps';

interface TellBackDialogProps {
  toTell: NotTold;
  /** `YYYY-MM-DD` */
  today: string;
  /** `told`: how many were noted. */
  onDone: (told: number) => void;
  onClose: () => void;
}

/** Notes who was told what came of their words, how and when. */
export function TellBackDialog({ toTell, today, onDone, onClose }: TellBackDialogProps) {
  const telling = useCall('improvement.tellBack');
  const [error, setError] = useState<CallError | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>(toTell.notTold.map(({ voiceId }) => voiceId));
  const [way, setWay] = useState('');
  const [toldOn, setToldOn] = useState<string | null>(today);

  async function save() {
    setError(null);
    const { kind, id } = toTell;
    const result = await telling.run({ kind, id, voiceIds: [...chosen], way, toldOn: toldOn ?? '' });
    if (result.ok) onDone(result.value.told);
    else setError(result.error);
  }

  return (
    <AskDialog
      title="They have been told"
      width="narrow"
      saveLabel="Save"
      isBusy={telling.isBusy}
      canSave={chosen.length > 0}
      error={error}
      boxes={['way', 'toldOn']}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="second">{toTell.words}</p>
      <fieldset className="thread-told">
        <legend className="kit-label">Who was told</legend>
        {toTell.notTold.map(({ voiceId, who }) => (
          <Checkbox
            key={voiceId}
            isSelected={chosen.includes(voiceId)}
            onChange={(isTold) =>
              setChosen((old) => (isTold ? [...old, voiceId] : old.filter((one) => one !== voiceId)))
            }
          >
            {who}
          </Checkbox>
        ))}
      </fieldset>
      <TextField
        label="How they were told"
        description="At the meeting, in the newsletter, one to one."
        value={way}
        onChange={setWay}
        error={error?.fields?.way}
        maxLength={200}
        autoFocus
      />
      <DateField label="When" value={toldOn} onChange={setToldOn} error={error?.fields?.toldOn} />
    </AskDialog>
  );
}
