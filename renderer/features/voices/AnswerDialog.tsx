import type { InputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import type { DecidedHow } from '@contract/meetings/minutes';
import type { Voice } from '@contract/voices';
import { quoted, spokenBy } from '@rules/spoken-words';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { newId } from '../../lib/new-id';
import { useCall } from '../../lib/use-call';
import { OpenActionPicker } from '../../ui/action/OpenActionPicker';
import { OwnerFields } from '../../ui/action/OwnerFields';
import { AskDialog } from '../../ui/AskDialog';
import { DateField } from '../../ui/DateField';
import { RadioGroup, type Option } from '../../ui/RadioGroup';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';

type Given = InputOf<'voices.answer'>;
type Kind = Given['kind'];

interface Typed {
  kind: Kind;
  words: string;
  ownerId: string | null;
  ownerName: string;
  due: string | null;
  how: DecidedHow | null;
  actionId: string | null;
}

const kinds: readonly Option<Kind>[] = [
  { id: 'action', label: 'Agree an action' },
  { id: 'decision', label: 'Say what was decided' },
  { id: 'open-action', label: 'An action we have already' },
];

const notSaid = 'not-said';
const hows: readonly Option<DecidedHow | typeof notSaid>[] = [
  { id: notSaid, label: 'Not said' },
  { id: 'consensus', label: 'Agreed together' },
  { id: 'hands', label: 'By a show of hands' },
  { id: 'ballot', label: 'By ballot' },
  { id: 'deferred', label: 'Put off to another time', description: 'A promise: they go on waiting.' },
];

interface AnswerDialogProps {
  voice: Voice;
  onClose: () => void;
}

/** Answers what somebody said: an action agreed, what was decided, or an open action there is already. */
export function AnswerDialog({ voice, onClose }: AnswerDialogProps) {
  const answering = useCall('voices.answer');
  const [error, setError] = useState<CallError | null>(null);
  const [id] = useState(newId);
  const [typed, setTyped] = useState<Typed>({
    ...{ kind: 'action', words: '', ownerId: null, ownerName: '', due: null, how: null, actionId: null },
  });
  const change = (part: Partial<Typed>) => setTyped((old) => ({ ...old, ...part }));
  const given = givenOf(typed, voice.id, id);

  async function save() {
    if (given === null) return;
    setError(null);
    const result = await answering.run(given);
    if (!result.ok) return setError(result.error);
    announce(savedWords(typed));
    onClose();
  }

  return (
    <AskDialog
      title="Answer what was said"
      width="narrow"
      saveLabel="Save the answer"
      isBusy={answering.isBusy}
      canSave={given !== null}
      error={error}
      boxes={['words', 'ownerId', 'due']}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="second">
        {spokenBy(voice)} {quoted(voice)}
      </p>
      <RadioGroup
        label="How it is answered"
        options={kinds}
        value={typed.kind}
        onChange={(kind) => {
          setError(null);
          change({ kind });
        }}
      />
      <AnswerFields typed={typed} change={change} fields={error?.fields ?? {}} />
    </AskDialog>
  );
}

interface AnswerFieldsProps {
  typed: Typed;
  change: (part: Partial<Typed>) => void;
  fields: Partial<Record<string, string>>;
}

function AnswerFields({ typed, change, fields }: AnswerFieldsProps) {
  const { kind, words, due, how, actionId } = typed;
  if (kind === 'open-action') {
    return <OpenActionPicker value={actionId} onChange={(chosen) => change({ actionId: chosen })} />;
  }
  const isAction = kind === 'action';
  return (
    <>
      <TextField
        label={isAction ? 'What will be done' : 'What was decided'}
        description="As you will tell it to whoever said this."
        value={words}
        onChange={(next) => change({ words: next })}
        error={fields.words}
        maxLength={1000}
      />
      {isAction ? (
        <>
          <OwnerFields values={typed} change={change} error={fields.ownerId} />
          <DateField
            label="To be done by"
            value={due}
            onChange={(day) => change({ due: day })}
            error={fields.due}
          />
        </>
      ) : (
        <Select
          label="How it was decided"
          options={hows}
          value={how ?? notSaid}
          onChange={(next) => change({ how: next === notSaid ? null : next })}
        />
      )}
    </>
  );
}

/** What to send; null while no action is chosen. */
function givenOf(typed: Typed, voiceId: string, id: string): Given | null {
  const { kind, words, ownerId, ownerName, due, how, actionId } = typed;
  switch (kind) {
    case 'action':
      return { kind, voiceId, id, words, ownerId, ownerName, due };
    case 'decision':
      return { kind, voiceId, id, words, how };
    case 'open-action':
      return actionId === null ? null : { kind, voiceId, id: actionId };
  }
}

function savedWords({ kind, how }: Typed): string {
  if (kind === 'decision' && how !== 'deferred') return 'Saved. This is answered now; tell them next.';
  return 'Saved. They go on waiting until it is done.';
}
