import { voiceSources } from '@contract/meetings/minutes';
import { storyTellings, type Story } from '@contract/stories';
import { toMend } from '@rules/story';
import { Lightbulb } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useRead } from '../../lib/use-read';
import { AskDialog } from '../../ui/AskDialog';
import { Checkbox } from '../../ui/Checkbox';
import { ConflictNote } from '../../ui/ConflictNote';
import { DateField } from '../../ui/DateField';
import { Note } from '../../ui/Note';
import { PersonPicker } from '../../ui/PersonPicker';
import { RadioGroup } from '../../ui/RadioGroup';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { sourceLabels } from '../../ui/voice/source-labels';
import { differencesOf, tellingWords } from './story-words';
import { useStoryForm } from './use-story-form';

interface StoryDialogProps {
  /** Null for a new one. */
  story: Story | null;
  onDone: (story: Story) => void;
  onClose: () => void;
}

/** Writes down a story in the words of whoever told it, with how it may be told. Nothing in it is mended by itself. */
export function StoryDialog({ story, onDone, onClose }: StoryDialogProps) {
  const form = useStoryForm(story, onDone);
  const { values, change, isUnnamed, error, theirs } = form;
  const everyone = useRead('people.list', { archived: false });
  const people = useMemo(() => everyone.data?.people ?? [], [everyone.data]);
  const namesNobody = !isUnnamed && values.personId === null;
  const nameOf = (id: string | null) =>
    id === null ? 'Unnamed' : (people.find((person) => person.id === id)?.fullName ?? '');
  const mine = { ...values, personId: isUnnamed ? null : values.personId };
  return (
    <AskDialog
      title={story === null ? 'Write down a story' : 'Change this story'}
      saveLabel="Keep this story"
      width="wide"
      isBusy={form.isBusy}
      canSave={!namesNobody && theirs === null}
      error={error}
      onSave={form.save}
      onClose={onClose}
    >
      {theirs === null ? null : (
        <ConflictNote
          about="This story"
          differences={differencesOf(mine, theirs, nameOf)}
          isBusy={form.isBusy}
          onKeepMine={form.keepMine}
          onTakeTheirs={form.takeTheirs}
        />
      )}
      <TextField
        label="What the story is called"
        value={values.title}
        onChange={(title) => change({ title })}
        error={error?.fields?.title}
        maxLength={120}
        autoFocus
      />
      <TextField
        label="In their own words"
        description="What happened and how it felt, as they told it. Nothing is changed or filled in."
        value={values.words}
        onChange={(words) => change({ words })}
        error={error?.fields?.words}
        maxLength={10_000}
        multiline
        rows={8}
      />
      <Mending words={values.words} people={people} tellerId={mine.personId} />
      {isUnnamed ? null : (
        <PersonPicker
          label="Whose story"
          people={people}
          value={values.personId}
          onChange={(personId) => change({ personId })}
          error={error?.fields?.personId}
        />
      )}
      <Checkbox isSelected={isUnnamed} onChange={form.setUnnamed}>
        Leave them unnamed. Nothing about who is kept anywhere.
      </Checkbox>
      <RadioGroup
        label="How it may be told"
        description="Ask whoever told it. Their answer about their name in print counts too: the stricter holds."
        value={values.telling}
        onChange={(telling) => change({ telling })}
        options={storyTellings.map((id) => ({ id, ...tellingWords[id] }))}
      />
      <TextField
        label="What it asks for (may be left empty)"
        description="If something should change, say what: the story then waits for an answer as any voice does."
        value={values.asksFor}
        onChange={(asksFor) => change({ asksFor })}
        error={error?.fields?.asksFor}
        maxLength={400}
      />
      <Select
        label="How they made it known"
        options={voiceSources.map((id) => ({ id, label: sourceLabels[id] }))}
        value={values.source}
        onChange={(source) => change({ source })}
      />
      <TextField
        label="Told to"
        value={values.heardBy}
        onChange={(heardBy) => change({ heardBy })}
        error={error?.fields?.heardBy}
        maxLength={120}
      />
      <DateField
        label="Told on"
        value={values.saidOn === '' ? null : values.saidOn}
        onChange={(saidOn) => change({ saidOn: saidOn ?? '' })}
        error={error?.fields?.saidOn}
      />
    </AskDialog>
  );
}

type Mendable = Parameters<typeof toMend>[1];

/** What could say more than the teller means to; only pointed at. */
function Mending({ words, ...of }: Mendable & { words: string }) {
  const { people, tellerId } = of;
  const rested = useDeferredValue(words);
  const found = useMemo(() => toMend(rested, { people, tellerId }), [rested, people, tellerId]);
  if (found.length === 0) return null;
  return (
    <Note tone="plain" icon={Lightbulb}>
      <p>Before it is shared, ask whether these may stay. Parlour changes none of their words.</p>
      <ul>
        {found.map((one) => (
          <li key={one.words}>{one.words}</li>
        ))}
      </ul>
    </Note>
  );
}
