import type { OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import type { IssueFrame } from './composer';
import { londonDay, longDate } from '@rules/british-dates';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { newId } from '../../../lib/new-id';
import { useCall } from '../../../lib/use-call';
import { useMay } from '../../../lib/use-may';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { TextField } from '../../../ui/TextField';

type Receiver = OutputOf<'newsletters.printRun'>['people'][number];

interface CopiesDialogProps {
  issue: IssueFrame;
  people: readonly Receiver[];
  onClose: () => void;
}

/** The delivery sheet on screen: tick who was given theirs, on which day, and who read it with them. */
export function CopiesDialog({ issue, people, onClose }: CopiesDialogProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [givenOn, setGivenOn] = useState<string | null>(() => londonDay(Date.now()));
  const [readWith, setReadWith] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const giving = useCall('newsletters.giveCopies');
  const takingBack = useCall('newsletters.takeBackCopy');
  const mayGive = useMay('newsletters.write') && issue.state === 'sent';
  const waiting = people.filter(({ given }) => given === null);

  const tick = (id: string, on: boolean) =>
    setTicked((now) => (on ? new Set([...now, id]) : new Set([...now].filter((each) => each !== id))));

  async function give() {
    if (givenOn === null) return;
    const copies = waiting
      .filter(({ personId }) => ticked.has(personId))
      .map(({ personId, form }) => ({ id: newId(), personId, form }));
    const result = await giving.run({ issueId: issue.id, givenOn, readWith, copies });
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    setTicked(new Set());
    announce(`${copies.length} written down.`);
  }

  async function takeBack(id: string) {
    const result = await takingBack.run({ id });
    setError(result.ok ? null : result.error);
  }

  return (
    <Dialog
      title="Who gets which"
      isOpen
      onClose={onClose}
      width="wide"
      footer={
        mayGive ? (
          <>
            <Button onPress={onClose}>Close</Button>
            <Button
              variant="primary"
              isDisabled={ticked.size === 0 || givenOn === null || giving.isBusy}
              onPress={() => void give()}
            >
              {`Given to ${ticked.size === 1 ? '1 person' : `${ticked.size} people`}`}
            </Button>
          </>
        ) : (
          <Button onPress={onClose}>Close</Button>
        )
      }
    >
      {error === null ? null : <ErrorNote error={error} />}
      {issue.state === 'sent' ? null : (
        <p className="second">Copies are ticked off once this edition is sent.</p>
      )}
      {mayGive ? (
        <div className="copies-how">
          <DateField label="Given on" value={givenOn} onChange={setGivenOn} />
          <TextField label="Read with (if anyone)" value={readWith} maxLength={160} onChange={setReadWith} />
          <Button variant="quiet" onPress={() => setTicked(new Set(waiting.map(({ personId }) => personId)))}>
            Tick all that wait
          </Button>
        </div>
      ) : null}
      {/* Nothing in it may take the focus, and it is longer than the window. */}
      <div role="region" aria-label="Everyone and their form" tabIndex={0}>
        <table className="copies">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Form</th>
              <th scope="col">Given</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={`${person.personId} ${person.form}`}>
                <th scope="row">
                  {person.name}
                  {person.unit === '' ? null : <span className="second"> {person.unit}</span>}
                </th>
                <td>{person.formWords}</td>
                <td>
                  {person.given === null ? (
                    mayGive ? (
                      <Checkbox
                        isSelected={ticked.has(person.personId)}
                        onChange={(on) => tick(person.personId, on)}
                      >
                        {`${person.name} has theirs`}
                      </Checkbox>
                    ) : (
                      'Not yet'
                    )
                  ) : (
                    <>
                      <Badge tone="leaf">{longDate(person.given.givenOn)}</Badge>{' '}
                      {person.given.readWith === '' ? null : <span>Read with {person.given.readWith} </span>}
                      {mayGive ? (
                        <Button
                          variant="quiet"
                          label={`Take back what was given to ${person.name}`}
                          onPress={() => void takeBack(person.given?.id ?? '')}
                        >
                          Take back
                        </Button>
                      ) : null}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
