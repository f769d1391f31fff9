import type { Person } from '@contract/people';
import type { VoiceSource } from '@contract/meetings/minutes';
import { voiceWays, type VoiceWay } from '@contract/voices';
import { useState } from 'react';
import { v7 } from 'uuid';
import { announce } from '../../../lib/announce';
import { useOpenSession } from '../../../lib/session-store';
import { AskDialog } from '../../../ui/AskDialog';
import { DateField } from '../../../ui/DateField';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { useAsk } from './use-ask';

const sources: readonly { id: VoiceSource; label: string; description?: string }[] = [
  { id: 'said', label: 'Said' },
  { id: 'chose', label: 'Chose', description: 'From pictures or things held up.' },
  { id: 'shown', label: 'Shown', description: 'By a sign, a look or a gesture meant to tell.' },
  { id: 'observed', label: 'Seen', description: 'What somebody saw, not said.' },
  { id: 'told', label: 'Told for them', description: 'By somebody who knows them well.' },
];

const wayWords: Record<VoiceWay, string> = {
  'one-to-one': 'One to one',
  talk: 'In a talk',
  phone: 'On the phone',
  slip: 'On a slip of paper',
};

interface WriteSaidProps {
  person: Person;
  today: string;
  onClose: () => void;
}

/** Keeps something a person said outside a meeting, in their own words and never mended. */
export function WriteSaid({ person, today, onClose }: WriteSaidProps) {
  const [id] = useState(() => v7());
  const [words, setWords] = useState('');
  const [source, setSource] = useState<VoiceSource>('said');
  const [way, setWay] = useState<VoiceWay>('one-to-one');
  const [saidOn, setSaidOn] = useState<string | null>(today);
  const [heardBy, setHeardBy] = useState(useOpenSession()?.me.firstName ?? '');
  const ask = useAsk('voices.add', () => {
    announce(`What ${person.nameToUse} said is kept.`);
    onClose();
  });
  return (
    <AskDialog
      title={`What ${person.nameToUse} said`}
      saveLabel="Keep their words"
      isBusy={ask.isBusy || saidOn === null}
      error={ask.error}
      onSave={() => {
        if (saidOn === null) return;
        void ask.send({ id, words, personId: person.id, source, way, saidOn, heardBy });
      }}
      onClose={onClose}
    >
      <TextField
        label="Their words"
        description="As they said it. It waits for an answer until one is given."
        value={words}
        onChange={setWords}
        multiline
        rows={4}
        autoFocus
        error={ask.wrong('words')}
      />
      <RadioGroup label="How they told it" value={source} onChange={setSource} options={sources} />
      <Select
        label="Where"
        value={way}
        onChange={setWay}
        options={voiceWays.map((one) => ({ id: one, label: wayWords[one] }))}
      />
      <DateField label="On" value={saidOn} onChange={setSaidOn} error={ask.wrong('saidOn')} />
      <TextField
        label="Written down by"
        value={heardBy}
        onChange={setHeardBy}
        maxLength={120}
        error={ask.wrong('heardBy')}
      />
    </AskDialog>
  );
}
