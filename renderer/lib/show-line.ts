const longestWaitMs = 8000;

/** Scrolls to a line of the minutes and takes the focus there as soon as its page has drawn it. */
export function showLine(lineId: string): void {
  if (arriveAt(lineId)) return;
  const watcher = new MutationObserver(() => {
    if (arriveAt(lineId)) stop();
  });
  const giveUp = setTimeout(() => stop(), longestWaitMs);
  function stop() {
    clearTimeout(giveUp);
    watcher.disconnect();
  }
  watcher.observe(document.body, { childList: true, subtree: true });
}

function arriveAt(lineId: string): boolean {
  const line = document.querySelector<HTMLElement>(`[data-line="${lineId}"]`);
  if (line === null) return false;
  // jsdom has no scrolling.
  line.scrollIntoView?.({ block: 'center' });
  line.focus({ preventScroll: true });
  return true;
}
