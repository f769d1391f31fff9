import { useEffect } from 'react';
import type { PageDesk } from './page-desk';

/** Ctrl Z takes back, Ctrl Y or Ctrl Shift Z does again: on the whole page, wherever the caret is. */
export function useUndoKeys(
  desk: Pick<PageDesk<unknown>, 'undo' | 'redo' | 'pause'>,
  isFixed: boolean,
): void {
  useEffect(() => {
    if (isFixed) return;
    function press(event: KeyboardEvent) {
      const key = event.key.toLowerCase();
      if (!event.ctrlKey || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 'y' || event.shiftKey) desk.redo();
      else desk.undo();
    }
    // What was typed before a pause is taken back by itself.
    const pause = () => desk.pause();
    window.addEventListener('keydown', press, { capture: true });
    window.addEventListener('focusin', pause);
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      window.removeEventListener('focusin', pause);
    };
  }, [desk, isFixed]);
}
