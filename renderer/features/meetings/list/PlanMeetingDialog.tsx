import type { CallError } from '@contract/errors';
import type { MeetingRow } from '@contract/meetings/agenda';
import type { MeetingKind } from '@contract/meetings/kinds';
import type { Series } from '@contract/meetings/series';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { clockWords } from '@rules/british-dates';
import { kindName, kindsAt } from '@rules/meeting-kinds';
import { useState } from 'react';
import { v7 } from 'uuid';
import { announce } from '../../../lib/announce';
import { useCall } from '../../../lib/use-call';
import { AskDialog } from '../../../ui/AskDialog';
import { DateField } from '../../../ui/DateField';
import { PersonPicker } from '../../../ui/PersonPicker';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { TimeField } from '../../../ui/TimeField';
import { useDayOffWords } from '../use-day-off-words';
import { problemsOf, startingPlan, type PlanProblems, type PlanValues } from './plan-values';

interface PlanMeetingDialogProps {
  series: readonly Series[];
  meetings: readonly MeetingRow[];
  people: readonly Person[];
  placeKind: PlaceKind;
  onPlanned: (meetingId: string) => void;
  onClose: () => void;
}

const once = 'once';

/** Plans a meeting: from a series, which brings its regular items, or once. */
export function PlanMeetingDialog(props: PlanMeetingDialogProps) {
  const { series, people, placeKind, onClose } = props;
  const plan = usePlan(props);
  const { values, problems, change } = plan;
  const isRound = values.kind === 'phone-round';
  const dayOff = useDayOffWords(values.date);

  return (
    <AskDialog
      title="Plan a meeting"
      saveLabel="Make the agenda"
      isBusy={plan.isBusy}
      error={plan.error}
      onSave={() => void plan.make()}
      onClose={onClose}
    >
      {series.length === 0 ? null : (
        <RadioGroup
          label="Which meeting"
          value={values.seriesId ?? once}
          onChange={plan.chooseSeries}
          options={[
            ...series.map((each) => ({ id: each.id, label: each.title, description: seriesHint(each) })),
            { id: once, label: 'Once, with no series', description: 'You write the items yourself.' },
          ]}
        />
      )}
      {values.seriesId === null && (
        <Select
          label="Kind of meeting"
          value={values.kind}
          onChange={plan.chooseKind}
          options={kindsAt(placeKind).map((kind) => ({ id: kind, label: kindName(kind, placeKind) }))}
        />
      )}
      <TextField
        label="Name of the meeting"
        value={values.title}
        maxLength={160}
        error={problems.title}
        onChange={(title) => change({ title })}
      />
      <div className="plan-when">
        <DateField
          label="Date"
          value={values.date}
          error={problems.date}
          note={dayOff}
          onChange={(date) => change({ date })}
        />
        {isRound ? null : (
          <TimeField
            label="Starts"
            value={values.startTime}
            error={problems.startTime}
            onChange={(startTime) => change({ startTime })}
          />
        )}
      </div>
      {isRound ? null : (
        <TextField
          label="Room"
          value={values.room}
          maxLength={120}
          error={problems.room}
          onChange={(room) => change({ room })}
        />
      )}
      <PersonPicker
        label="Chair"
        people={people}
        value={values.chairId}
        error={problems.chairId}
        allowNone
        onChange={(chairId) => change({ chairId })}
      />
      <PersonPicker
        label="Minute-taker"
        people={people}
        value={values.minuteTakerId}
        error={problems.minuteTakerId}
        allowNone
        onChange={(minuteTakerId) => change({ minuteTakerId })}
      />
    </AskDialog>
  );
}

/** A phone round has no room and no common time: whatever stood there of another kind goes. */
function inItsPlace(values: PlanValues): PlanValues {
  return values.kind === 'phone-round' ? { ...values, room: '', startTime: '10:00' } : values;
}

function seriesHint(series: Series): string {
  const items = `${series.setItems.length} regular ${series.setItems.length === 1 ? 'item' : 'items'}`;
  if (series.kind === 'phone-round') return `By phone. ${items}.`;
  return `${clockWords(series.startTime)}${series.room === '' ? '' : `, ${series.room}`}. ${items}.`;
}

function usePlan({ series, meetings, placeKind, onPlanned }: PlanMeetingDialogProps) {
  const [id] = useState(() => v7());
  const [values, setValues] = useState<PlanValues>(() => startingPlan(series[0], meetings, placeKind));
  const [problems, setProblems] = useState<PlanProblems>({});
  const [error, setError] = useState<CallError | null>(null);
  const creating = useCall('meetings.create');

  async function make() {
    const found = problemsOf(values);
    setProblems(found);
    setError(null);
    if (Object.keys(found).length > 0 || values.date === null) {
      announce(Object.values(found).join(' '));
      return;
    }
    const result = await creating.run({ ...inItsPlace(values), id, date: values.date, chairNote: '' });
    if (result.ok) onPlanned(result.value.id);
    else if (result.error.fields !== undefined) setProblems(result.error.fields);
    else setError(result.error);
  }

  return {
    values,
    problems,
    error,
    isBusy: creating.isBusy,
    make,
    chooseKind: (kind: MeetingKind) => {
      // A name somebody typed is theirs; one Parlour offered follows the kind.
      setValues((before) => {
        const isOffered = before.title === kindName(before.kind, placeKind);
        return { ...before, kind, title: isOffered ? kindName(kind, placeKind) : before.title };
      });
    },
    change: (part: Partial<PlanValues>) => {
      setValues((before) => ({ ...before, ...part }));
      setProblems((before) =>
        Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))),
      );
    },
    chooseSeries: (chosen: string) => {
      const next = series.find((each) => each.id === chosen);
      setValues(({ date }) => ({ ...startingPlan(next, meetings, placeKind), date }));
    },
  };
}
