/** Brings a piece or a heading of the page into view, or the Easy Read row of it that is meant, ready to type in. */
export function showPlace(itemId: string, rowId?: string): void {
  const row = rowId === undefined ? null : document.getElementById(`idea-${rowId}`);
  const found =
    row?.querySelector('textarea') ??
    document.getElementById(`item-${itemId}`) ??
    document.getElementById(itemId);
  found?.scrollIntoView({ block: 'center' });
  found?.focus();
}
