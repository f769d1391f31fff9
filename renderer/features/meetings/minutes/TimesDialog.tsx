import { useState } from 'react';
import type { Attendance } from '@contract/meetings/minutes';
import { londonClock, londonInstant } from '@rules/british-dates';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';
import { TimeField } from '../../../ui/TimeField';
import { nameOf } from './here';
import type { Attends } from './history';

interface TimesDialogProps {
  one: Attendance;
  /** The day the meeting is held, `YYYY-MM-DD`. */
  day: string;
  onSave: (after: Attends) => void;
  onClose: () => void;
}

type Came = 'here' | 'apologies' | 'invited';

/** Whether someone came, and when, where it was not from start to end. */
export function TimesDialog({ one, day, onSave, onClose }: TimesDialogProps) {
  const [came, setCame] = useState<Came>(one.state === 'left' ? 'here' : one.state);
  const [from, setFrom] = useState(one.arrivedAt === null ? '' : londonClock(one.arrivedAt));
  const [to, setTo] = useState(one.leftAt === null ? '' : londonClock(one.leftAt));
  const [note, setNote] = useState(one.note);
  const backwards = from !== '' && to !== '' && to < from;

  function save() {
    if (backwards) return;
    const there = came === 'here';
    const at = (clock: string) => (there && clock !== '' ? londonInstant(day, clock) : null);
    onSave({ state: there && to !== '' ? 'left' : came, arrivedAt: at(from), leftAt: at(to), note });
    onClose();
  }
  return (
    <Dialog
      title={nameOf(one)}
      isOpen
      onClose={onClose}
      width="narrow"
      footer={
        <>
          <Button variant="plain" onPress={onClose}>
            Leave it as it is
          </Button>
          <Button variant="primary" onPress={save}>
            Keep this
          </Button>
        </>
      }
    >
      <div className="stack">
        <RadioGroup<Came>
          label="Did they come?"
          value={came}
          onChange={setCame}
          options={[
            { id: 'here', label: 'Here' },
            { id: 'apologies', label: 'Sent apologies' },
            { id: 'invited', label: 'Not here' },
          ]}
        />
        {came === 'here' && (
          <>
            <TimeField label="Came at, if late" value={from} onChange={setFrom} />
            <TimeField
              label="Left at, if early"
              value={to}
              onChange={setTo}
              error={backwards ? 'This is before they came.' : undefined}
            />
          </>
        )}
        <TextField
          label="Note"
          description="Such as “by phone, 10 minutes”."
          value={note}
          onChange={setNote}
          maxLength={200}
        />
      </div>
    </Dialog>
  );
}
