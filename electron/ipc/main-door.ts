import type { BrowserWindow, IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { ParlourEvent } from '@contract/events';
import type { Door, Sender } from './door';

/** Hangs the door on the one channel for calls. It may be hung before the door is made: the first calls wait for it. */
export function hangDoor(
  ipcMain: IpcMain,
  door: Promise<Door>,
  windowOf: (contents: WebContents) => Sender['window'],
): void {
  ipcMain.handle('parlour:call', async (event, name: unknown, input: unknown) => {
    // Asked at once: by the time the door is there the window may be gone.
    const sender = { ...frameOf(event), window: windowOf(event.sender) };
    return (await door).call(sender, name, input);
  });
}

/** Sends an event to every window; false when there is none to hear it. */
export function tellWindows(windows: readonly BrowserWindow[], event: ParlourEvent): boolean {
  const open = windows.filter((window) => !window.isDestroyed());
  for (const window of open) window.webContents.send('parlour:event', event);
  return open.length > 0;
}

/** A frame that has gone by the time its call arrives is nobody. */
function frameOf(event: IpcMainInvokeEvent): Omit<Sender, 'window'> {
  const frame = event.senderFrame;
  if (frame === null) return { mainFrame: false, origin: '' };
  return { mainFrame: frame.parent === null && frame === event.sender.mainFrame, origin: frame.origin };
}
