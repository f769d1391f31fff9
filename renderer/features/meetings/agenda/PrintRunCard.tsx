import type { Meeting } from '@contract/meetings/minutes';
import { printRun } from '@rules/print-run';
import { meantFor } from '@rules/reach';
import { Card } from '../../../ui/Card';

/** How many agendas to make in each form, counted from the people invited, each in the form that suits them. */
export function PrintRunCard({ meeting }: { meeting: Pick<Meeting, 'attendance' | 'kind'> }) {
  const meant = meantFor(meeting.attendance, meeting.kind);
  const needs = meant.flatMap((one) => (one.needs === null ? [] : [one.needs]));
  if (needs.length === 0) return null;
  return (
    <Card title={`Print run, ${needs.length === 1 ? '1 person' : `${needs.length} people`}`}>
      <dl className="print-run">
        {printRun(needs).map(({ id, words, count }) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd className="figures">{count}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
