import { join } from 'node:path';
import { app, session } from 'electron';
import { registerAppScheme, serveApp } from '../security/app-scheme';
import { blockNetwork, quietBrowser } from '../security/no-network';
import { denyPermissions } from '../security/no-permissions';
import { stayHere } from '../security/stay-here';
import { setMenu } from './menu';
import { openWindow } from './window';

// The boot story, in order. The rules of security come first, the window before anything heavy.
const here = import.meta.dirname;

registerAppScheme();
quietBrowser(app);
stayHere(app);
if (app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));
}

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  const devTools = !app.isPackaged;
  // Without "persist:" the session lives in memory only: nothing of the screen is left on the disk.
  const ours = session.fromPartition('parlour', { cache: false });
  serveApp(ours, join(here, '../renderer'));
  blockNetwork(ours, devTools);
  blockNetwork(session.defaultSession, false);
  denyPermissions(ours);
  setMenu(process.platform);
  const window = openWindow({ session: ours, preload: join(here, '../preload/preload.cjs'), devTools });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
}
