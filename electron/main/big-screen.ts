import { BrowserWindow, screen, type WebContents } from 'electron';
import type { ParlourEvent } from '@contract/events';
import type { Topic } from '@contract/method';
import type { RoomWindow } from '../features/big-screen/room-window';
import { tellWindows } from '../ipc/main-door';
import { appAddress } from '../security/origin';
import { safePreferences } from '../security/safe-preferences';
import { bigScreenPlace } from './big-screen-place';
import type { WindowParts } from './window';

export interface BigScreen extends RoomWindow {
  /** True for the page in this window. */
  holds(contents: WebContents): boolean;
  /** Hands on what it shows something of, and nothing else. */
  tell(event: ParlourEvent): void;
}

const shownTopics: readonly Topic[] = ['session', 'place', 'people', 'meetings', 'bigScreen'];

/** The second window, for the room. It is made when first opened and goes with the window of the minutes. */
export function createBigScreen(minutes: BrowserWindow, parts: WindowParts): BigScreen {
  let window: BrowserWindow | null = null;

  function open(): void {
    if (window !== null) {
      if (window.isMinimized()) window.restore();
      window.focus();
      return;
    }
    const opened = makeWindow(minutes, parts);
    window = opened;
    opened.once('closed', () => {
      window = null;
      if (!minutes.isDestroyed()) tellWindows([minutes], { event: 'changed', topics: ['bigScreen'] });
    });
  }

  minutes.once('closed', () => window?.destroy());
  return {
    open,
    isOpen: () => window !== null,
    close: () => window?.close(),
    holds: (contents) => window?.webContents === contents,
    tell(event) {
      const concerns = event.event === 'changed' && event.topics.some((topic) => shownTopics.includes(topic));
      if (concerns && window !== null) tellWindows([window], { event: 'changed', topics: ['bigScreen'] });
    },
  };
}

function makeWindow(minutes: BrowserWindow, { session, preload, devTools }: WindowParts): BrowserWindow {
  const here = screen.getDisplayMatching(minutes.getBounds());
  const { bounds, fullScreen } = bigScreenPlace(screen.getAllDisplays(), here);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 400,
    title: 'Big screen – Parlour',
    backgroundColor: '#FAF8F4',
    show: false,
    webPreferences: { ...safePreferences(preload, devTools), session },
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => {
    // On a display of its own it must not take the keys from the minutes.
    if (fullScreen) window.showInactive();
    else window.show();
    if (fullScreen) window.setFullScreen(true);
  });
  window.webContents.on('before-input-event', (event, { type, key }) => {
    if (type !== 'keyDown' || key !== 'Escape' || !window.isFullScreen()) return;
    event.preventDefault();
    window.setFullScreen(false);
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.reload();
  });
  void window.loadURL(`${appAddress}#/big-screen`);
  return window;
}
