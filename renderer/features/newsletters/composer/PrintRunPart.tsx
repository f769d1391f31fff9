import type { OutputOf } from '@contract/api';
import type { IssueFrame } from './composer';
import { useState } from 'react';
import { useRead } from '../../../lib/use-read';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { CopiesDialog } from './CopiesDialog';

/** How many of which form, counted from what each person prefers, and who has theirs. */
export function PrintRunPart({ issue }: { issue: IssueFrame }) {
  const run = useRead('newsletters.printRun', { issueId: issue.id });
  const [isOpen, setOpen] = useState(false);
  if (run.error !== null) return <ErrorNote error={run.error} onRetry={run.again} />;
  if (run.data === undefined) return null;
  const { rows, people } = run.data;
  const residents = rows.filter(({ form }) => form !== 'families');
  const families = rows.filter(({ form }) => form === 'families');
  const total = residents.reduce((sum, { count }) => sum + count, 0);
  const given = people.filter((each) => each.given !== null).length;
  return (
    <>
      <h3 className="checks-part">Print run</h3>
      <dl className="reading-figures">
        {residents.map(rowOf)}
        <div className="reading-figure reading-figure-total">
          <dt>Together</dt>
          <dd>
            <strong>{total}</strong>
          </dd>
        </div>
        {families.map(rowOf)}
      </dl>
      <p className="second">
        {given} of {people.length} have theirs.
      </p>
      <Button onPress={() => setOpen(true)}>Who gets which</Button>
      {isOpen ? <CopiesDialog issue={issue} people={people} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

const rowOf = (row: OutputOf<'newsletters.printRun'>['rows'][number]) => (
  <div key={row.id} className="reading-figure">
    <dt>{row.words}</dt>
    <dd>
      <strong>{row.count}</strong>
    </dd>
  </div>
);
