import { dialog, type BrowserWindow } from 'electron';
import type { Started } from './start-parlour';

/** The window closes only once what is typed is saved and the records are shut; nothing holds it for more than seconds. */
export function closeWithCare(window: BrowserWindow, parlour: Promise<Started>): void {
  let isReady = false;
  let isAsking = false;
  window.on('close', (event) => {
    if (isReady) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    // A question that cannot be asked must not keep the window open for ever.
    const asked = mayClose(window, parlour).catch(() => true);
    void asked.then((may) => {
      isAsking = false;
      if (!may) return;
      isReady = true;
      if (!window.isDestroyed()) window.close();
    });
  });
}

async function mayClose(window: BrowserWindow, parlour: Promise<Started>): Promise<boolean> {
  const started = await parlour.catch(() => null);
  if (started === null) return true;
  const { session } = started;
  const flushed = session.open === null ? 'saved' : await session.flush('close');
  if (flushed === 'unsaved' && !(await chooseToLose(window))) return false;
  // Whatever fails here, every saved line is in the records already.
  await started.end().catch(() => undefined);
  return true;
}

async function chooseToLose(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Parlour',
    message: 'Some words are not saved yet.',
    detail: 'Go back to see which, and try again. Everything else is safe.',
    buttons: ['Go back', 'Close without them'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
