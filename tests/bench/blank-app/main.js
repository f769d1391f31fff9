import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// The least a program with one window can be: what the runtime itself costs.
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1360,
    height: 850,
    show: false,
    webPreferences: { sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  window.loadFile(join(import.meta.dirname, 'blank.html'));
});
app.on('window-all-closed', () => app.quit());
