import '../styles/reading.css';
import { Badge } from './Badge';

interface ReadingFigureProps {
  name: string;
  value: string;
  /** Within what the edition should keep to. */
  fine: boolean;
  more?: string;
  /** What is wrong with it, in a word. */
  trouble?: string;
}

/** One measure of how easily a text is read; beside others in a `dl` of class `reading-figures`. */
export function ReadingFigure({ name, value, fine, more, trouble = 'long' }: ReadingFigureProps) {
  return (
    <div className="reading-figure">
      <dt>{name}</dt>
      <dd>
        {fine ? null : <Badge tone="amber">{trouble}</Badge>} <strong>{value}</strong>
        {more === undefined ? null : <span className="reading-figure-more">{more}</span>}
      </dd>
    </div>
  );
}
