import type { CallError } from '@contract/errors';
import type { IssueContent } from '@contract/newsletters/content';
import { londonDay, longDate } from '@rules/british-dates';
import { checkedPlace } from '@rules/issue-heads';
import { isChangedSince, withCheck } from '@rules/easy-at-check';
import { BadgeCheck, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { newId } from '../../../lib/new-id';
import { useCall } from '../../../lib/use-call';
import { useRead } from '../../../lib/use-read';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { IconButton } from '../../../ui/IconButton';
import { PersonPicker } from '../../../ui/PersonPicker';
import { TextField } from '../../../ui/TextField';
import type { Composer } from './composer';

/** Which residents checked the Easy Read edition, and what they changed. Without them the badge is not printed. */
export function CheckedByCard({ composer, content }: { composer: Composer; content: IssueContent }) {
  const { issue, isFixed } = composer;
  const [isAdding, setAdding] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const removing = useCall('newsletters.removeCheck');

  async function remove(id: string) {
    const result = await removing.run({ id });
    setError(result.ok ? null : result.error);
  }

  return (
    <>
      <h3 id={checkedPlace} tabIndex={-1} className="checks-part">
        Checked by residents
      </h3>
      {error === null ? null : <ErrorNote error={error} />}
      {issue.checks.length === 0 ? (
        <p className="second">Nobody yet, so the “checked by” badge is not printed.</p>
      ) : null}
      <ul className="checks-list">
        {issue.checks.map((check) => (
          <li key={check.id} className="finding">
            <p>
              <strong>{check.name}</strong>, {longDate(check.checkedOn)}.{' '}
              {check.changed === '' ? 'Changed nothing.' : `Changed: ${check.changed}`}
            </p>
            {isChangedSince(content, check.id) ? (
              <p>
                <Badge tone="amber">Changed since {check.name} checked it</Badge>
              </p>
            ) : null}
            {isFixed ? null : (
              <IconButton
                icon={Trash2}
                label={`Take out ${check.name}’s check`}
                onPress={() => void remove(check.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {isFixed ? null : (
        <Button icon={BadgeCheck} onPress={() => setAdding(true)}>
          Write down a check
        </Button>
      )}
      {isAdding ? <AddCheckDialog composer={composer} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function AddCheckDialog({ composer, onClose }: { composer: Composer; onClose: () => void }) {
  const issueId = composer.issue.id;
  const [id] = useState(newId);
  const [personId, setPersonId] = useState<string | null>(null);
  const [checkedOn, setCheckedOn] = useState<string | null>(() => londonDay(Date.now()));
  const [changed, setChanged] = useState('');
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<CallError | null>(null);
  const people = useRead('people.list', { archived: false }).data?.people ?? [];
  const adding = useCall('newsletters.addCheck');

  async function add() {
    if (personId === null) return setFields({ personId: 'Choose who checked it.' });
    if (checkedOn === null) return setFields({ checkedOn: 'Write the whole date, day first.' });
    const result = await adding.run({ id, issueId, personId, checkedOn, changed });
    if (result.ok) {
      composer.desk.changeContent((now) => withCheck(now, id));
      onClose();
    } else if (result.error.fields) setFields(result.error.fields);
    else setError(result.error);
  }

  return (
    <Dialog
      title="A resident checked it"
      isOpen
      onClose={onClose}
      width="narrow"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={adding.isBusy} onPress={() => void add()}>
            Write it down
          </Button>
        </>
      }
    >
      <div className="stack">
        {error === null ? null : <ErrorNote error={error} />}
        <PersonPicker
          label="Who checked it"
          people={people.filter(({ kind }) => kind === 'resident')}
          value={personId}
          onChange={setPersonId}
          error={fields.personId}
        />
        <DateField label="On which day" value={checkedOn} onChange={setCheckedOn} error={fields.checkedOn} />
        <TextField
          label="What they changed"
          description="Empty when they changed nothing."
          value={changed}
          maxLength={400}
          multiline
          onChange={setChanged}
          error={fields.changed}
        />
      </div>
    </Dialog>
  );
}
