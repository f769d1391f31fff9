import type { CallError } from '@contract/errors';
import { voiceSources, type VoiceSource } from '@contract/meetings/minutes';
import { voiceWays, type Voice, type VoiceWay } from '@contract/voices';
import { londonDay } from '@rules/british-dates';
import { useState } from 'react';
import { newId } from '../../lib/new-id';
import { useMe } from '../../lib/session-store';
import { useCall } from '../../lib/use-call';
import { useRead } from '../../lib/use-read';
import { Button } from '../Button';
import { Checkbox } from '../Checkbox';
import { DateField } from '../DateField';
import { Dialog } from '../Dialog';
import { ErrorNote } from '../ErrorNote';
import { PersonPicker } from '../PersonPicker';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { sourceLabels } from './source-labels';

interface VoiceDialogProps {
  /** Whose words, when that is known already; null lets the person be chosen. */
  personId: string | null;
  onDone: (voice: Voice) => void;
  onClose: () => void;
}

interface VoiceTyped {
  words: string;
  personId: string | null;
  source: VoiceSource;
  way: VoiceWay;
  saidOn: string | null;
  heardBy: string;
}

const wayLabels: Record<VoiceWay, string> = {
  'one-to-one': 'One to one',
  talk: 'In a talk',
  phone: 'By phone',
  slip: 'On a slip of paper',
};

/** Writes down what a person said outside a meeting, in their own words, named or not. */
export function VoiceDialog({ personId, onDone, onClose }: VoiceDialogProps) {
  const [error, setError] = useState<CallError | null>(null);
  const [id] = useState(newId);
  const firstName = useMe()?.firstName ?? '';
  const [unnamed, setUnnamed] = useState(false);
  const [voice, setVoice] = useState<VoiceTyped>(() => ({
    ...{ words: '', personId, source: 'said', way: 'talk' },
    ...{ saidOn: londonDay(Date.now()), heardBy: firstName },
  }));
  const change = (part: Partial<VoiceTyped>) => setVoice((old) => ({ ...old, ...part }));
  const adding = useCall('voices.add');
  const people = useRead('people.list', { archived: false });
  const namesNobody = !unnamed && voice.personId === null;

  async function save() {
    setError(null);
    const whose = unnamed ? null : voice.personId;
    const result = await adding.run({ ...voice, id, personId: whose, saidOn: voice.saidOn ?? '' });
    if (result.ok) onDone(result.value);
    else setError(result.error);
  }

  return (
    <Dialog
      title="Write what someone said"
      isOpen
      onClose={onClose}
      holds
      footer={
        <>
          <Button variant="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onPress={() => void save()} isDisabled={adding.isBusy || namesNobody}>
            Keep their words
          </Button>
        </>
      }
    >
      <div className="stack">
        {error && Object.keys(error.fields ?? {}).length === 0 && <ErrorNote error={error} />}
        <TextField
          label="In their own words"
          value={voice.words}
          onChange={(words) => change({ words })}
          error={error?.fields?.words}
          maxLength={10_000}
          multiline
          rows={4}
          autoFocus
        />
        {!unnamed && (
          <PersonPicker
            label="Who"
            people={people.data?.people ?? []}
            value={voice.personId}
            onChange={(chosen) => change({ personId: chosen })}
            error={error?.fields?.personId}
          />
        )}
        <Checkbox isSelected={unnamed} onChange={setUnnamed}>
          Leave them unnamed. Nothing about who is kept anywhere.
        </Checkbox>
        <Select
          label="How they made it known"
          options={voiceSources.map((source) => ({ id: source, label: sourceLabels[source] }))}
          value={voice.source}
          onChange={(source) => change({ source })}
        />
        <Select
          label="Where it was heard"
          options={voiceWays.map((way) => ({ id: way, label: wayLabels[way] }))}
          value={voice.way}
          onChange={(way) => change({ way })}
        />
        <TextField
          label="Who heard it"
          value={voice.heardBy}
          onChange={(heardBy) => change({ heardBy })}
          error={error?.fields?.heardBy}
          maxLength={120}
        />
        <DateField
          label="When"
          value={voice.saidOn}
          onChange={(saidOn) => change({ saidOn })}
          error={error?.fields?.saidOn}
        />
      </div>
    </Dialog>
  );
}
