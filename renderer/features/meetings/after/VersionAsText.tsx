import { FileWarning } from 'lucide-react';
import { Note } from '../../../ui/Note';

/** A signed version whose stored form can no longer be read: nothing of it is lost, it is shown as plain text. */
export function VersionAsText({ words }: { words: readonly string[] }) {
  return (
    <div className="after-as-text">
      <Note tone="amber" icon={FileWarning}>
        <p>
          <strong>This version can be read only as plain text.</strong> Its words are all kept, below, in
          their order. To have the minutes as Word, choose Change the minutes: the next version is made from
          the lines above.
        </p>
      </Note>
      <ol className="after-plain-words">
        {words.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ol>
    </div>
  );
}
