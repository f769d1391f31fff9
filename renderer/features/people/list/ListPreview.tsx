import type { ListReading } from '@contract/people-import';
import type { PlaceKind } from '@contract/place';
import { birthdayWords } from '@rules/birthday';
import { plainDate } from '@rules/british-dates';
import { kindWords } from '@rules/name-in-print';
import { columnWords } from '@rules/people-columns';
import { CircleAlert, CircleCheck, Users } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { Note } from '../../../ui/Note';

const shownAtFirst = 50;

/** A list read but not yet brought in: what is wrong by row and column, who is known already, who would come in. */
export function ListPreview({ reading, placeKind }: { reading: ListReading; placeKind: PlaceKind }) {
  const { problems, total, good, faulty, known, yearsLeftOut } = reading;
  if (problems.length > 0) {
    return (
      <Note tone="brick" icon={CircleAlert}>
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </Note>
    );
  }
  return (
    <>
      <Note tone={faulty.length > 0 ? 'amber' : 'leaf'} icon={faulty.length > 0 ? CircleAlert : CircleCheck}>
        <p>
          <strong>
            {good.length} of {total} {total === 1 ? 'row is' : 'rows are'} right.
          </strong>{' '}
          {faulty.length > 0 ? `${faulty.length} of ${total} to mend. ` : ''}
          {known.length > 0 ? `${known.length} of ${total} in the records already.` : ''}
        </p>
        <Unread reading={reading} />
        {yearsLeftOut === 0 ? null : (
          <p>Of each birthday only the day and the month come in. Parlour keeps no year of birth.</p>
        )}
      </Note>
      {faulty.length > 0 ? <Faulty faulty={faulty} /> : null}
      {known.length > 0 ? <Known known={known} /> : null}
      {good.length > 0 ? <Good good={good} placeKind={placeKind} /> : null}
    </>
  );
}

function Unread({ reading }: { reading: ListReading }) {
  const left = reading.columns.filter(({ heading, means }) => means === null && heading !== '');
  if (left.length === 0) return null;
  return <p>Left out, as Parlour keeps nothing like it: {left.map(({ heading }) => heading).join(', ')}.</p>;
}

function Faulty({ faulty }: Pick<ListReading, 'faulty'>) {
  const { shown, more } = useSome(faulty);
  return (
    <section>
      <h3>To mend</h3>
      <table className="people-table">
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Name</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, name, faults }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{name === '' ? '–' : name}</td>
              <td>
                {faults.map(({ column, message }, index) => (
                  <p key={index}>
                    {column === '' ? null : <strong>{column}: </strong>}
                    {message}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}

function Known({ known }: Pick<ListReading, 'known'>) {
  const { shown, more } = useSome(known);
  return (
    <section>
      <Note tone="plain" icon={Users}>
        <p>
          In the records already, and not brought in again:{' '}
          {shown.map(({ row, fullName }) => `${fullName} (row ${row})`).join(', ')}. If one of them is
          somebody else with the same name, add them by hand.
        </p>
      </Note>
      {more}
    </section>
  );
}

function Good({ good, placeKind }: Pick<ListReading, 'good'> & { placeKind: PlaceKind }) {
  const { shown, more } = useSome(good);
  return (
    <section>
      <h3>To bring in</h3>
      <table className="people-table">
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">{columnWords.fullName[0]}</th>
            <th scope="col">{columnWords.nameToUse[0]}</th>
            <th scope="col">{columnWords.kind[0]}</th>
            <th scope="col">{columnWords.unit[0]}</th>
            <th scope="col">{columnWords.movedIn[0]}</th>
            <th scope="col">{columnWords.birthday[0]}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, fullName, nameToUse, kind, unit, movedIn, birthday }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{fullName}</td>
              <td>{nameToUse}</td>
              <td>{kindWords(kind, placeKind)}</td>
              <td>{unit}</td>
              <td>{movedIn === null ? '' : plainDate(movedIn)}</td>
              <td>{birthdayWords(birthday)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}

function useSome<T>(all: readonly T[]) {
  const [shown, setShown] = useState(shownAtFirst);
  const more =
    shown < all.length ? (
      <Button variant="plain" onPress={() => setShown(shown + 200)}>
        Show more, {shown} of {all.length} shown
      </Button>
    ) : null;
  return { shown: all.slice(0, shown), more };
}
