import type { OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import { londonDay } from '@rules/british-dates';
import { proposeIssue } from '@rules/next-issue';
import { useState } from 'react';
import { newId } from '../../../lib/new-id';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { DateField } from '../../../ui/DateField';
import { TextField } from '../../../ui/TextField';

interface StartIssueDialogProps {
  newsletter: OutputOf<'newsletters.list'>['newsletters'][number];
  onStarted: (issueId: string) => void;
  onClose: () => void;
}

/** Begins the next edition: what is printed beside the name, and the day it goes out. */
export function StartIssueDialog({ newsletter, onStarted, onClose }: StartIssueDialogProps) {
  const [last = null] = newsletter.issues;
  const [proposed] = useState(() => proposeIssue(newsletter.howOften, last, londonDay(Date.now())));
  const [id] = useState(newId);
  const [title, setTitle] = useState(proposed.title);
  const [goesOutOn, setGoesOutOn] = useState<string | null>(proposed.goesOutOn);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<CallError | null>(null);
  const starting = useCall('newsletters.startIssue');

  async function start() {
    setError(null);
    if (goesOutOn === null) {
      setFields({ goesOutOn: 'Write the whole date, day first.' });
      return;
    }
    const result = await starting.run({ id, newsletterId: newsletter.id, title, goesOutOn });
    if (result.ok) onStarted(id);
    else if (result.error.fields) setFields(result.error.fields);
    else setError(result.error);
  }

  return (
    <AskDialog
      title={`Next edition of ${newsletter.name}`}
      width="narrow"
      saveLabel="Start it"
      isBusy={starting.isBusy}
      error={error}
      onSave={() => void start()}
      onClose={onClose}
    >
      <TextField
        label="Printed beside the name"
        value={title}
        maxLength={60}
        error={fields.title}
        onChange={setTitle}
        autoFocus
      />
      <DateField label="Goes out on" value={goesOutOn} error={fields.goesOutOn} onChange={setGoesOutOn} />
    </AskDialog>
  );
}
