import { dialog, type BrowserWindow } from 'electron';
import { createGoneCount } from './gone-count';

const most = 3;
const withinMs = 60_000;

/** Brings the screen back when its process has gone, but not for ever: then it says so and asks. */
export function bringBackScreen(window: BrowserWindow, note: (reason: string) => void): void {
  const count = createGoneCount(most, withinMs);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    note(reason);
    if (reason === 'clean-exit') return;
    if (count.goesOn(Date.now())) {
      window.reload();
      return;
    }
    count.forget();
    void askWhatNow(window).catch(() => window.close());
  });
}

async function askWhatNow(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Parlour',
    message: 'Parlour’s screen keeps stopping.',
    detail:
      'Everything shown as saved is safe in the records. Close Parlour and start this PC again. If it comes back, install Parlour again; your records stay where they are.',
    buttons: ['Close Parlour', 'Try once more'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) window.reload();
  else window.close();
}
