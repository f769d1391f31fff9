import { Card } from '../../../ui/Card';
import type { Figure } from './after-words';

/** What came of the meeting in one line of figures, each with its words. */
export function SummaryCard({ figures }: { figures: readonly Figure[] }) {
  return (
    <Card>
      <h2 className="visually-hidden">In figures</h2>
      <dl className="after-figures">
        {figures.map(({ figure, words }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
