import type { CallError } from '@contract/errors';
import { londonDay } from '@rules/british-dates';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import type { Composer } from './composer';
import { nameOfPlace } from './composer-words';
import { useChecks } from './use-checks';

/** Marks the edition as sent: it is fixed, and every voice it answers has been told. */
export function SendDialog({ composer, onClose }: { composer: Composer; onClose: () => void }) {
  const { issue, desk } = composer;
  const { content } = desk.now();
  const { stops, names } = useChecks(composer, content);
  const [sentOn, setSentOn] = useState<string | null>(() => londonDay(Date.now()));
  const [error, setError] = useState<CallError | null>(null);
  const sending = useCall('newsletters.send');
  const answers = content.items.filter(({ kind }) => kind === 'answer').length;
  const mayGo = stops.length === 0;

  async function send() {
    if (sentOn === null) return;
    if (!(await desk.flush())) return;
    const result = await sending.run({ id: issue.id, sentOn, revision: desk.revision() });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    const { told } = result.value;
    announce(`Sent. ${told === 1 ? '1 voice is' : `${told} voices are`} told.`);
    onClose();
  }

  return (
    <Dialog
      title={mayGo ? 'Mark as sent' : 'Not ready yet'}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{mayGo ? 'Not yet' : 'Close'}</Button>
          {mayGo ? (
            <Button
              variant="primary"
              isDisabled={sending.isBusy || sentOn === null}
              onPress={() => void send()}
            >
              It is sent
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        {error === null ? null : <ErrorNote error={error} />}
        {mayGo ? (
          <>
            <p>
              Nothing in it changes afterwards.{' '}
              {answers === 0
                ? 'It answers no voice.'
                : `Everyone whose words it answers is marked as told, in this edition, on this day.`}
            </p>
            {names.length === 0 ? null : (
              <p>
                {names.length === 1 ? 'One name' : `${names.length} names`} to look at first: beside the page,
                under “Look at these names”.
              </p>
            )}
            <DateField label="Sent on" value={sentOn} onChange={setSentOn} />
          </>
        ) : (
          <>
            <p>These need mending first:</p>
            <ul className="checks-list">
              {stops.map((finding, at) => {
                const place = nameOfPlace(finding.where.itemId, content.items);
                return (
                  <li key={at} className="finding finding-stops">
                    <p>
                      {place === null ? null : <strong>{place}: </strong>}
                      {finding.words}
                    </p>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}
