import { CircleAlert } from 'lucide-react';
import { savedTime } from '@rules/british-dates';
import { useShownFooterKeys, type KeyHint } from '../lib/footer-keys';
import { useShownPageFigures, useShownPageNote } from '../lib/page-note';
import { useSaved } from '../lib/saved-state';
import { Icon } from '../ui/Icon';
import { Key } from '../ui/Key';
import { errorWords } from '../lib/error-words';

function SavedWords() {
  const saved = useSaved();
  const note = useShownPageNote();
  if (note !== null && (saved.state === 'nothing-yet' || saved.state === 'saved')) {
    return (
      <span className="shell-saved">
        <span className="shell-dot" aria-hidden /> {note}
      </span>
    );
  }
  switch (saved.state) {
    case 'nothing-yet':
      return (
        <span className="shell-saved">
          <span className="shell-dot" aria-hidden /> Sealed on this PC, saved as you type
        </span>
      );
    case 'saving':
      return (
        <span className="shell-saved">
          <span className="shell-dot shell-dot-waiting" aria-hidden /> Saving
        </span>
      );
    case 'saved':
      return (
        <span className="shell-saved figures">
          <span className="shell-dot" aria-hidden /> {saved.words ?? 'Saved as you type'},{' '}
          {savedTime(saved.at)}
        </span>
      );
    case 'failed':
      return (
        <span className="shell-saved shell-saved-failed" role="alert">
          <Icon of={CircleAlert} size="small" />
          <span>
            <strong>Not saved yet.</strong> {errorWords(saved.error).title} What you typed is kept.
          </span>
          <button type="button" className="kit-text-link" onClick={saved.retry}>
            Try again
          </button>
        </span>
      );
  }
}

/** Keys and what they do. */
export function Hint({ hint }: { hint: KeyHint }) {
  return (
    <span className="shell-hint">
      <Key>{hint.keys.join(' ')}</Key> {hint.words}
    </span>
  );
}

/** The strip along the foot: whether what was typed is saved, and the few keys that matter here. */
export function Footer({ onShowKeys }: { onShowKeys: () => void }) {
  const hints = useShownFooterKeys();
  const figures = useShownPageFigures();
  return (
    <footer className="shell-foot" aria-label="Saved state and keys">
      <SavedWords />
      {figures === null ? null : <span className="figures">{figures}</span>}
      {hints.map((hint) => (
        <Hint key={hint.keys.join('+') + hint.words} hint={hint} />
      ))}
      <button type="button" className="shell-all-keys" onClick={onShowKeys}>
        <Key>F1</Key> all keys
      </button>
    </footer>
  );
}
