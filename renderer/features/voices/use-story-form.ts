import type { CallError } from '@contract/errors';
import type { Story } from '@contract/stories';
import { londonDay } from '@rules/british-dates';
import { useState } from 'react';
import { call } from '../../lib/call';
import { newId } from '../../lib/new-id';
import { useMe } from '../../lib/session-store';
import { useCall } from '../../lib/use-call';
import { valuesOf, type StoryValues } from './story-words';

/** A story being written: what is typed, what was saved elsewhere meanwhile, and the way to keep it. */
export function useStoryForm(story: Story | null, onDone: (story: Story) => void) {
  const firstName = useMe()?.firstName ?? '';
  const [id] = useState(() => story?.id ?? newId());
  const [revision, setRevision] = useState(story?.revision ?? 0);
  const [error, setError] = useState<CallError | null>(null);
  const [theirs, setTheirs] = useState<Story | null>(null);
  const [isUnnamed, setUnnamed] = useState(story !== null && story.personId === null);
  const [values, setValues] = useState<StoryValues>(() =>
    story === null
      ? {
          ...{ title: '', words: '', personId: null, source: 'said', saidOn: londonDay(Date.now()) },
          ...{ heardBy: firstName, telling: 'first', asksFor: '' },
        }
      : valuesOf(story),
  );
  const saving = useCall('voices.saveStory');

  async function send(over: number) {
    setError(null);
    const personId = isUnnamed ? null : values.personId;
    const result = await saving.run({ ...values, id, personId, revision: over });
    if (result.ok) return onDone(result.value);
    const now = result.error.kind === 'conflict' ? await call('voices.story', { id }) : null;
    if (now?.ok && now.value.story !== null) setTheirs(now.value.story);
    else setError(result.error);
  }

  return {
    ...{ values, isUnnamed, setUnnamed, error, theirs, isBusy: saving.isBusy },
    change: (part: Partial<StoryValues>) => setValues((old) => ({ ...old, ...part })),
    save: () => void send(revision),
    keepMine: () => {
      if (theirs === null) return;
      setRevision(theirs.revision);
      setTheirs(null);
      void send(theirs.revision);
    },
    takeTheirs: () => {
      if (theirs === null) return;
      setRevision(theirs.revision);
      setValues(valuesOf(theirs));
      setUnnamed(theirs.personId === null);
      setTheirs(null);
    },
  };
}
