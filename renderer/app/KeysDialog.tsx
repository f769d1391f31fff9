import { useShownPageKeys, type KeyHint } from '../lib/footer-keys';
import { Dialog } from '../ui/Dialog';
import { Key } from '../ui/Key';

const everywhere: readonly KeyHint[] = [
  { keys: ['Ctrl', 'K'], words: 'search everything' },
  { keys: ['F12'], words: 'lock Parlour; what is typed is saved first' },
  { keys: ['F1'], words: 'show these keys' },
  { keys: ['Tab'], words: 'go to the next thing' },
  { keys: ['Shift', 'Tab'], words: 'go back to the thing before' },
  { keys: ['Esc'], words: 'close what is open' },
  { keys: ['Ctrl', '+'], words: 'make everything larger' },
  { keys: ['Ctrl', '-'], words: 'make everything smaller' },
];

function KeyTable({ title, hints }: { title: string; hints: readonly KeyHint[] }) {
  return (
    <table className="shell-keys">
      <caption>{title}</caption>
      <tbody>
        {hints.map((hint) => (
          <tr key={hint.keys.join('+') + hint.words}>
            <th scope="row">
              {hint.keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </th>
            <td>{hint.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every key that works here, this page's first. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const here = useShownPageKeys();
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <div className="stack">
        {here.length > 0 && <KeyTable title="On this page" hints={here} />}
        <KeyTable title="Everywhere" hints={everywhere} />
      </div>
    </Dialog>
  );
}
