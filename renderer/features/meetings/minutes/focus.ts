export const entryId = 'minutes-entry';
export const correctionId = 'minutes-correction';
export const hereId = 'minutes-here';

/** The id of a line's row. */
export function rowId(lineId: string): string {
  return `line-${lineId}`;
}

/** The id of the box that asks why votes do not add up, beside the box being typed in. */
export function reasonId(boxId: string): string {
  return `${boxId}-reason`;
}

function focusOn(id: string): HTMLElement | null {
  const found = document.getElementById(id);
  found?.focus();
  return found;
}

/** Puts the caret in the entry line, at the end or over all its words. */
export function focusEntry(select: 'end' | 'all' = 'end'): void {
  const box = focusOn(entryId);
  if (!(box instanceof HTMLTextAreaElement)) return;
  if (select === 'all') box.select();
  else box.setSelectionRange(box.value.length, box.value.length);
  keepEntryInSight();
}

/** Keeps the entry line on the screen while it has the focus. */
export function keepEntryInSight(): void {
  const box = document.activeElement;
  // Below the fold at large text; jsdom has no scrolling.
  if (box?.id === entryId) box.scrollIntoView?.({ block: 'nearest' });
}

export function focusLine(lineId: string): void {
  focusOn(rowId(lineId));
}

export function focusCorrection(): void {
  focusOn(correctionId);
}

export function focusReason(boxId: string): void {
  focusOn(reasonId(boxId));
}

/** Moves to the list of who is here: the person it was on last. */
export function focusHere(): void {
  const pane = document.getElementById(hereId);
  const last =
    pane?.querySelector<HTMLElement>('input[tabindex="0"]') ?? pane?.querySelector<HTMLElement>('button');
  last?.focus();
}
