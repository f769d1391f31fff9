import type { Found, SearchKind } from '@contract/search';
import { Search } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { Icon } from '../../ui/Icon';
import '../../styles/records.css';
import '../../styles/search.css';
import { FoundList, optionId } from './FoundList';
import { countFound, kindChoices } from './search-words';
import { useFound } from './use-found';
import { useOpenFound } from './use-open-found';

/** Search over everything the person signed in may see, by keyboard alone: type, go down, Enter. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<SearchKind | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = useOpenFound();
  const listId = useId();
  const { answer, error } = useFound({ text, kinds: kind === null ? [] : [kind], from, to });
  const found = text.trim() === '' ? [] : answer.found;
  const at = Math.min(active, found.length - 1);

  function go(one: Found) {
    onClose();
    open(one);
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[at];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((at + step + found.length) % found.length);
    } else if (event.key === 'Enter' && chosen !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      go(chosen);
    }
  }

  return (
    <Dialog title="Search everything" isOpen onClose={onClose} width="wide">
      <div className="search">
        <div className="search-box">
          <Icon of={Search} />
          <input
            className="kit-input"
            type="text"
            role="combobox"
            aria-label="Search for"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-activedescendant={at < 0 ? undefined : optionId(listId, at)}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            autoFocus
            maxLength={200}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setActive(0);
            }}
            onKeyDown={press}
          />
        </div>
        <KindChips kind={kind} onChange={setKind} />
        <div className="search-days">
          <DateField label="From" value={from} onChange={setFrom} />
          <DateField label="To" value={to} onChange={setTo} />
        </div>
        {error !== null && <ErrorNote error={error} />}
        <p className="second small" role="status">
          {countFound(text, found.length, answer.more)}
        </p>
        <FoundList id={listId} found={found} active={at} onOpen={go} />
      </div>
    </Dialog>
  );
}

interface KindChipsProps {
  kind: SearchKind | null;
  onChange: (kind: SearchKind | null) => void;
}

function KindChips({ kind, onChange }: KindChipsProps) {
  const name = useId();
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">Look in</legend>
      {kindChoices.map((choice) => (
        <label key={choice.words} className="chip">
          <input
            type="radio"
            name={name}
            checked={choice.kind === kind}
            onChange={() => onChange(choice.kind)}
          />
          <span>{choice.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
