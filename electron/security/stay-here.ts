import type { App } from 'electron';
import { appAddress } from './origin';

/** A page's address within Parlour differs only after `#`; anything else is leaving. */
export function isOwnPage(address: string): boolean {
  return address === appAddress || address.startsWith(`${appAddress}#`);
}

/** No window goes anywhere else, opens another, or holds a page inside a page. */
export function stayHere(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (details) => {
      if (!isOwnPage(details.url)) details.preventDefault();
    });
    contents.on('will-frame-navigate', (details) => {
      if (!details.isMainFrame || !isOwnPage(details.url)) details.preventDefault();
    });
    contents.on('will-redirect', (details) => details.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
