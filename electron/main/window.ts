import { BrowserWindow, type Session } from 'electron';
import { appAddress } from '../security/origin';
import { safePreferences } from '../security/safe-preferences';

export interface WindowParts {
  session: Session;
  /** The built preload file. */
  preload: string;
  devTools: boolean;
}

/** Makes the one window and begins to load the screen in it; it shows itself once there is something to see. */
export function openWindow({ session, preload, devTools }: WindowParts): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 850,
    minWidth: 1024,
    minHeight: 700,
    title: 'Parlour',
    backgroundColor: '#FAF8F4',
    show: false,
    webPreferences: { ...safePreferences(preload, devTools), session },
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(appAddress);
  return window;
}
