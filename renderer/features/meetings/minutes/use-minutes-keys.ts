import { useEffect } from 'react';
import { useFooterKeys, usePageKeys } from '../../../lib/footer-keys';
import type { BigScreenDesk } from './use-big-screen';

/** What the keys of the whole screen do; the line and the list of people have their own. */
export interface MinutesKeys {
  next: () => void;
  /** The item before (-1) or after (1), to write under. */
  look: (step: -1 | 1) => void;
  here: () => void;
  flip: () => void;
  undo: () => void;
  redo: () => void;
  /** Null when there is nothing to show to a room. */
  bigScreen: BigScreenDesk | null;
}

/** Listens for the screen's keys while it is open, and lists them in the footer and under F1. */
export function useMinutesKeys(keys: MinutesKeys, canWrite: boolean, canStart: boolean): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return;
      const act = actOf(event, keys, canWrite);
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys, canWrite]);

  const hasScreen = keys.bigScreen !== null;
  // While lines are written the footer holds the writing keys alone: one more and it is two lines high.
  useFooterKeys(canWrite ? mainKeys : canStart ? [...startKeys, ...(hasScreen ? [bigScreenKey] : [])] : []);
  usePageKeys([
    ...(canWrite ? moreKeys : []),
    ...(canWrite && hasScreen ? [bigScreenKey] : []),
    ...(hasScreen ? bigScreenKeys : []),
  ]);
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
  );
}

function actOf(event: KeyboardEvent, keys: MinutesKeys, canWrite: boolean): (() => void) | null {
  const { key } = event;
  if (key === 'F6' || (event.ctrlKey && key.toLowerCase() === 'g')) return keys.here;
  if (key === 'F8' && canWrite) return keys.flip;
  if (key === 'F9' && keys.bigScreen) return event.shiftKey ? keys.bigScreen.close : keys.bigScreen.open;
  if (!event.ctrlKey || event.altKey) return null;
  if (key === 'ArrowUp') return () => keys.look(-1);
  if (key === 'ArrowDown') return () => keys.look(1);
  if (key === 'Enter') return keys.next;
  if (!canWrite || holdsTyping(event.target)) return null;
  if (key.toLowerCase() === 'y' || (event.shiftKey && key.toLowerCase() === 'z')) return keys.redo;
  return key.toLowerCase() === 'z' ? keys.undo : null;
}

/** While there is typing in a box, undo belongs to the typing. */
function holdsTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== '';
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.value !== '';
}

const startKeys = [{ keys: ['Ctrl', 'Enter'], words: 'start the meeting' }];
const mainKeys = [
  { keys: ['Tab'], words: 'said, note, decided, vote, action' },
  { keys: ['F8'], words: 'make it an action' },
  { keys: ['Ctrl', 'Enter'], words: 'next item' },
];
const bigScreenKey = { keys: ['F9'], words: 'big screen' };
const bigScreenKeys = [
  { keys: ['Shift', 'F9'], words: 'close the big screen; the meeting goes on' },
  { keys: ['F11'], words: 'in the big screen’s own window: fill the display; Esc goes back' },
];
const moreKeys = [
  { keys: ['Enter'], words: 'save the line' },
  { keys: ['Shift', 'Enter'], words: 'a new line in the same words' },
  {
    keys: ['.s', '.n', '.d', '.v', '.a'],
    words: 'then a space, at the start: said, note, decided, vote, action',
  },
  { keys: ['@'], words: 'find a person; Enter takes the name' },
  { keys: ['#'], words: 'a topic, like #food; Enter takes one of those offered' },
  { keys: ['Ctrl', 'U'], words: 'leave who said it unnamed' },
  { keys: ['Ctrl', 'H'], words: 'tick who said it as here' },
  { keys: ['F7'], words: 'how it was said or decided' },
  { keys: ['F8'], words: 'a line that was said opens its action; any other turns into the next kind' },
  { keys: ['Esc'], words: 'then Tab leaves the line' },
  { keys: ['↑'], words: 'from an empty line: the lines above' },
  { keys: ['F2'], words: 'correct the line you are on; Enter does the same' },
  { keys: ['Alt', '↑'], words: 'move the line up; Alt ↓ down' },
  { keys: ['Delete'], words: 'remove the line' },
  { keys: ['Ctrl', 'Z'], words: 'undo; Ctrl Y does it again' },
  { keys: ['Ctrl', '↑'], words: 'look at the item before; Ctrl ↓ the one after' },
  { keys: ['Ctrl', 'G'], words: 'who is here, and back' },
  { keys: ['Space'], words: 'on a person: here or not' },
  { keys: ['L'], words: 'on a person: came late, now' },
  { keys: ['E'], words: 'on a person: left early, now' },
  { keys: ['A'], words: 'on a person: sent apologies' },
  { keys: ['+'], words: 'on a person: spoke, with no line written; − takes one back' },
  { keys: ['Shift', 'M'], words: 'on a person: the next name that begins with M' },
];
