import type { Meeting } from '@contract/meetings/minutes';
import type { PlaceKind } from '@contract/place';
import { countedWords } from '@rules/meeting-kinds';
import { othersRun, printRun } from '@rules/print-run';
import { useRead } from '../../../lib/use-read';
import { Card } from '../../../ui/Card';

interface PrintRunCardProps {
  meeting: Pick<Meeting, 'id' | 'kind'>;
  placeKind: PlaceKind;
}

/**
 * How many agendas to make in each form: for the same people as are listed to be given one, those the meeting is for
 * first, the others invited on a line of their own.
 */
export function PrintRunCard({ meeting, placeKind }: PrintRunCardProps) {
  const read = useRead('meetings.copies', { meetingId: meeting.id, paper: 'agenda', version: 0 });
  const people = read.data?.people ?? [];
  const of = (wanted: 'meant' | 'others') =>
    people.filter(({ group }) => group === wanted).map(({ needs }) => needs);
  const [meant, others] = [of('meant'), of('others')];
  const all = meant.length + others.length;
  if (all === 0) return null;
  const { one, many } = countedWords(meeting.kind, placeKind);
  return (
    <Card title={`Print run, ${all === 1 ? '1 person' : `${all} people`}`}>
      {meant.length === 0 || others.length === 0 ? null : (
        <p className="small second">{`${meant.length} ${meant.length === 1 ? one : many}`}</p>
      )}
      <dl className="print-run">
        {printRun(meant).map(({ id, words, count }) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd className="figures">{count}</dd>
          </div>
        ))}
      </dl>
      {others.length === 0 ? null : <p className="small second">{othersRun(others)}</p>}
    </Card>
  );
}
