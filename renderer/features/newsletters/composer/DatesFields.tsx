import type { DateRow, IssueItemOf } from '@contract/newsletters/content';
import { clockWords, longDate } from '@rules/british-dates';
import { ArrowDown, ArrowUp, CalendarPlus, Trash2 } from 'lucide-react';
import { newId } from '../../../lib/new-id';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import { TimeField } from '../../../ui/TimeField';
import type { Composer } from './composer';
import { changeItem } from './issue-edits';

type DatesItem = IssueItemOf<'dates'>;

/** A table of dates: when, what and where, a row each. */
export function DatesFields({ item, composer }: { item: DatesItem; composer: Composer }) {
  const { desk, isFixed } = composer;

  function setRows(make: (rows: DateRow[]) => DateRow[], joins?: string) {
    desk.changeContent(
      (content) =>
        changeItem(content, item.id, (now) =>
          now.kind === 'dates' ? { ...now, dates: make(now.dates) } : now,
        ),
      joins,
    );
  }
  const change = (id: string, part: Partial<DateRow>) =>
    setRows(
      (rows) => rows.map((row) => (row.id === id ? { ...row, ...part } : row)),
      `${id} ${Object.keys(part).join()}`,
    );
  const add = () =>
    setRows((rows) => [...rows, { id: newId(), date: null, time: null, what: '', where: '' }]);
  const move = (at: number, to: number) =>
    setRows((rows) => {
      const row = rows[at];
      return row === undefined ? rows : rows.toSpliced(at, 1).toSpliced(to, 0, row);
    });

  if (isFixed) return <DatesRead rows={item.dates} />;
  return (
    <div className="dates">
      <ul className="dates-rows" aria-label="Dates">
        {item.dates.map((row, at) => (
          <li key={row.id} className="dates-row">
            <DateField label="Day" value={row.date} onChange={(date) => change(row.id, { date })} />
            <TimeField
              label="Time"
              value={row.time ?? ''}
              onChange={(time) => change(row.id, { time: time === '' ? null : time })}
            />
            <TextField
              label="What"
              value={row.what}
              maxLength={160}
              onChange={(what) => change(row.id, { what })}
            />
            <TextField
              label="Where"
              value={row.where}
              maxLength={160}
              onChange={(where) => change(row.id, { where })}
            />
            <div className="dates-row-tools">
              <IconButton
                icon={ArrowUp}
                label={`Move date ${at + 1} up`}
                isDisabled={at === 0}
                onPress={() => move(at, at - 1)}
              />
              <IconButton
                icon={ArrowDown}
                label={`Move date ${at + 1} down`}
                isDisabled={at === item.dates.length - 1}
                onPress={() => move(at, at + 1)}
              />
              <IconButton
                icon={Trash2}
                label={`Take out date ${at + 1}`}
                onPress={() => setRows((rows) => rows.filter((each) => each.id !== row.id))}
              />
            </div>
          </li>
        ))}
      </ul>
      <Button variant="quiet" icon={CalendarPlus} onPress={add}>
        Add a date
      </Button>
    </div>
  );
}

function DatesRead({ rows }: { rows: readonly DateRow[] }) {
  return (
    <table className="dates-table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{whenWords(row)}</th>
            <td>{row.what}</td>
            <td>{row.where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whenWords({ date, time }: DateRow): string {
  return [date === null ? '' : longDate(date), time === null ? '' : clockWords(time)]
    .filter(Boolean)
    .join(', ');
}
