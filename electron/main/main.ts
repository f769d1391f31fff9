import { join } from 'node:path';
import { app, dialog, ipcMain, session } from 'electron';
import { hangDoor } from '../ipc/main-door';
import { registerAppScheme, serveApp } from '../security/app-scheme';
import { blockNetwork, quietBrowser } from '../security/no-network';
import { denyPermissions } from '../security/no-permissions';
import { stayHere } from '../security/stay-here';
import { createBigScreen } from './big-screen';
import { closeWithCare } from './closing';
import { setMenu } from './menu';
import { bringBackScreen } from './screen-gone';
import { yearsAsked } from './sample-years';
import { openWindow, type WindowParts } from './window';

// The boot story, in order. The rules of security come first, the window before anything heavy.
const built = import.meta.dirname;

registerAppScheme();
quietBrowser(app);
stayHere(app);
app.on('session-created', (made) => {
  blockNetwork(made, !app.isPackaged);
  denyPermissions(made);
});
if (app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));
}

if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

function start(): void {
  // Without "persist:" the session lives in memory only: nothing of the screen is left on the disk.
  const ours = session.fromPartition('parlour', { cache: false });
  const pageServed = serveApp(ours, join(built, '../renderer'));
  setMenu(process.platform);
  const parts: WindowParts = {
    session: ours,
    preload: join(built, '../preload/preload.cjs'),
    devTools: !app.isPackaged,
  };
  const window = openWindow(parts);
  const bigScreen = createBigScreen(window, parts);
  // The heavy part loads while the screen's own process starts, when main would only wait; the page goes out first.
  const parlour = pageServed
    .then(() => import('./start-parlour'))
    .then(({ startParlour }) =>
      startParlour({
        ...{ window, bigScreen, built, sample: app.commandLine.hasSwitch('sample') },
        years: yearsAsked(process.argv),
      }),
    );
  parlour.catch(giveUp);
  hangDoor(
    ipcMain,
    parlour.then(({ door }) => door),
    (contents) => {
      if (contents === window.webContents) return 'minutes';
      return bigScreen.holds(contents) ? 'big-screen' : null;
    },
  );
  closeWithCare(window, parlour);
  bringBackScreen(window, (reason) => void parlour.then(({ log }) => log.note('screen-gone', { reason })));
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
}

/** Parlour itself did not start. The records were not touched. */
function giveUp(): void {
  dialog.showErrorBox(
    'Parlour could not start',
    'Your records are safe: they were not opened. Start Parlour again. If this comes back, install it again; your records stay where they are.',
  );
  app.exit(1);
}
