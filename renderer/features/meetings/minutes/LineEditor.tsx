import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Line } from '@contract/meetings/minutes';
import { nextLineKind } from '@rules/line-entry';
import { announce } from '../../../lib/announce';
import { reasonId } from './focus';
import { asksWho, nextHow, quotedNotHere, readEntry, typeInto } from './entry';
import type { Entry, Typing } from './entry';
import { labelOfEntry } from './line-words';
import type { Naming } from './line-words';
import { choicesIn, offerFor, takeChoice, takeUnnamed } from './offer';
import type { Choice } from './offer';
import { OfferList, optionId } from './OfferList';
import { Understood } from './Understood';

/** What a line is typed against; one object for the whole screen, so nothing is drawn again without need. */
export interface Words extends Naming {
  typing: Typing;
  choices: readonly Choice[];
  /** How many could vote now. */
  voters: number;
  /** How many could vote at a moment, epoch ms. */
  votersAt: (at: number) => number;
}

/** How many could vote when a line already written was taken. */
export function votersOf(line: Line, words: Words): number {
  return line.vote?.present ?? words.votersAt(line.writtenAt);
}

interface LineEditorProps {
  /** The id of the box to type in, so focus can be sent there. */
  id: string;
  /** What it is, for a screen reader: "New line", "Correct this line". */
  purpose: string;
  entry: Entry;
  onChange: (entry: Entry) => void;
  onSave: () => void;
  /** Escape when no list is open. */
  onEscape: () => void;
  /** Keys the line itself does not use. */
  onOtherKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onComposing: (isComposing: boolean) => void;
  /** Ctrl H: who is quoted is here after all. */
  onHere: (personId: string) => void;
  words: Words;
  /** The topics to offer after a `#`, the likeliest first. */
  topics: readonly string[];
  /** For a vote already taken: how many could vote then. */
  voters?: number;
  /** What stands in the way of saving, in words. */
  problem: string;
}

/** One line being typed: its label at the left, the box, the people offered, and what was understood. */
export function LineEditor(props: LineEditorProps) {
  const { id, entry, onChange, words, topics } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const understoodId = useId();
  const [caret, setCaret] = useState(entry.text.length);
  const [letGoOf, setLetGoOf] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [tabLeaves, setTabLeaves] = useState(false);
  const nextCaret = useRef<number | null>(null);

  const offer = useMemo(
    () => offerFor(entry, caret, words.choices, topics),
    [entry, caret, words.choices, topics],
  );
  const shown = offer !== null && entry.text !== letGoOf ? offer : null;
  const count = shown ? choicesIn(shown) : 0;
  const at = Math.min(active, Math.max(0, count - 1));

  useLayoutEffect(() => {
    if (nextCaret.current === null) return;
    box.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  });

  function type(text: string, isComposing: boolean) {
    const next = isComposing ? { ...entry, text } : typeInto(entry, text, words.typing);
    const from = box.current?.selectionStart ?? text.length;
    const place = Math.max(0, from - (text.length - next.text.length));
    if (next.text !== text) nextCaret.current = place;
    setCaret(place);
    setActive(0);
    setTabLeaves(false);
    if (next.kind !== entry.kind) announce(labelOfEntry(next, words));
    onChange(next);
  }

  function take({ entry: next, caret: place }: { entry: Entry; caret: number }) {
    nextCaret.current = place;
    setCaret(place);
    setActive(0);
    setLetGoOf(null);
    onChange(next);
    announce(labelOfEntry(next, words));
    box.current?.focus();
  }

  function change(next: Entry) {
    onChange(next);
    announce(labelOfEntry(next, words));
  }

  function tickSpeaker() {
    const absent = quotedNotHere(readEntry(entry, words.typing).words, words);
    if (absent) props.onHere(absent.id);
  }

  /** True when the key was used. */
  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const { key } = event;
    if (shown && plain && (key === 'ArrowDown' || key === 'ArrowUp')) {
      setActive((at + (key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (shown && plain && key === 'Enter' && !event.shiftKey)
      take(takeChoice(entry, shown, at, words.choices));
    else if (shown && key === 'Escape') setLetGoOf(entry.text);
    else if (key === 'Escape') {
      setTabLeaves(true);
      props.onEscape();
    } else if (plain && key === 'Enter' && !event.shiftKey) props.onSave();
    else if (plain && key === 'Tab' && !tabLeaves) {
      change({ ...entry, kind: nextLineKind(entry.kind, event.shiftKey ? -1 : 1) });
    } else if (event.ctrlKey && key.toLowerCase() === 'u' && entry.kind === 'said')
      take(takeUnnamed(entry, offer));
    else if (event.ctrlKey && key.toLowerCase() === 'h') tickSpeaker();
    else if (key === 'F7') change(nextHow(entry));
    else if (plain && key === 'Backspace' && startsEmpty(event) && entry.kind === 'said' && !asksWho(entry)) {
      change({ ...entry, speakerId: null, unnamed: false });
    } else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (handleKey(event)) event.preventDefault();
    else props.onOtherKey?.(event);
  }

  const label = labelOfEntry(entry, words);
  const list = `${id}-offer`;
  return (
    <div className="minutes-editor" data-kind={entry.kind} data-who={asksWho(entry) ? 'asked' : 'known'}>
      <label className="minutes-label" htmlFor={id}>
        <span className="visually-hidden">{props.purpose}:</span> {label}
      </label>
      <div className="minutes-typing">
        <textarea
          id={id}
          ref={box}
          className="minutes-box"
          rows={1}
          value={entry.text}
          maxLength={10_000}
          spellCheck
          lang="en-GB"
          autoComplete="off"
          aria-describedby={understoodId}
          aria-autocomplete="list"
          aria-controls={shown ? list : undefined}
          aria-activedescendant={shown ? optionId(list, at) : undefined}
          aria-invalid={props.problem !== '' || undefined}
          onChange={(event) =>
            type(event.target.value, event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)
          }
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onCompositionStart={() => props.onComposing(true)}
          onCompositionEnd={(event) => {
            props.onComposing(false);
            type(event.currentTarget.value, false);
          }}
          onBlur={() => setTabLeaves(false)}
        />
        {shown && (
          <OfferList
            id={list}
            offer={shown}
            active={at}
            naming={words}
            onChoose={(index) => take(takeChoice(entry, shown, index, words.choices))}
          />
        )}
        <Understood
          id={understoodId}
          entry={entry}
          words={words}
          voters={props.voters ?? words.voters}
          problem={props.problem}
          reasonId={reasonId(id)}
          onReason={(reason) => onChange({ ...entry, reason })}
          onSave={props.onSave}
          onHere={props.onHere}
        />
      </div>
    </div>
  );
}

function startsEmpty(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const { selectionStart, selectionEnd } = event.currentTarget;
  return selectionStart === 0 && selectionEnd === 0;
}
