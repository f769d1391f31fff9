import type { App, Session } from 'electron';
import { appAddress } from './origin';

/** Before the app is ready: the browser underneath looks nothing up and fetches nothing in the background. */
export function quietBrowser(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Only Parlour's own files, and pictures held in its own memory, may be loaded; http, ws, ftp, file never. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(appAddress) || address.startsWith(`blob:${appAddress}`);
}

/** Cancels every request that is not for Parlour's own files. The developer tools' own pages are spared when allowed. */
export function blockNetwork(session: Session, allowDevTools: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const devTools = allowDevTools && details.url.startsWith('devtools://');
    answer({ cancel: !(isOwnAddress(details.url) || devTools || details.url.startsWith('data:image/')) });
  });
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
