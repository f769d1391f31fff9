import '../styles/records.css';
import { Button } from './Button';

export interface ConflictDifference {
  /** What the field is called on screen: "Name to use". */
  label: string;
  mine: string;
  theirs: string;
}

interface ConflictNoteProps {
  /** What was changed elsewhere: "Josef", "this item". */
  about: string;
  differences: readonly ConflictDifference[];
  isBusy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people changed the same thing: both versions side by side, and a choice. Nothing is lost until one is made. */
export function ConflictNote({ about, differences, isBusy, onKeepMine, onTakeTheirs }: ConflictNoteProps) {
  return (
    <div className="conflict-note" role="alert">
      <p className="conflict-words">
        <strong>{about} was changed somewhere else while you were writing.</strong> What you typed is still
        here. Choose which to keep.
      </p>
      <table className="conflict-table">
        <thead>
          <tr>
            <th scope="col">What differs</th>
            <th scope="col">Yours</th>
            <th scope="col">Theirs, saved now</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.label}>
              <th scope="row">{difference.label}</th>
              <td>{difference.mine === '' ? 'Nothing written' : difference.mine}</td>
              <td>{difference.theirs === '' ? 'Nothing written' : difference.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="conflict-choices">
        <Button variant="plain" onPress={onKeepMine} isDisabled={isBusy}>
          Keep mine
        </Button>
        <Button variant="plain" onPress={onTakeTheirs} isDisabled={isBusy}>
          Take theirs
        </Button>
      </div>
    </div>
  );
}
