'use strict';
// Loaded by Electron before the program it measures, with -r, so that the program needs no part of it.
const { app, BrowserWindow } = require('electron');

const selector = JSON.stringify(process.env.USABLE_WHEN);
const wait = `new Promise((done) => {
  const look = () => {
    const found = document.querySelector(${selector});
    if (!found || found.disabled) return setTimeout(look, 2);
    requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())));
  };
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const window = BrowserWindow.fromWebContents(contents);
    const shown = new Promise((done) => {
      if (!window || window.isVisible()) done(Date.now());
      else window.once('show', () => done(Date.now()));
    });
    const times = await Promise.all([contents.mainFrame.executeJavaScript(wait), shown]);
    process.stdout.write(`USABLE ${Math.max(...times)}\n`);
  });
});
