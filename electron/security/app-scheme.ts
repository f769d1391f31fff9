import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { securityHeaders } from './security-headers';
import { appHost, appScheme } from './origin';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready; afterwards Electron refuses new schemes. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, corsEnabled: false } },
  ]);
}

/**
 * The file under `folder` an address names, or null when the address is not ours, climbs out of the folder or
 * names a kind of file the screen never needs.
 */
export function fileFor(address: string, folder: string): string | null {
  let url: URL;
  let path: string;
  try {
    url = new URL(address);
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (url.protocol !== `${appScheme}:` || url.host !== appHost) return null;
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  if (path.includes('\0') || !file.startsWith(folder + sep)) return null;
  return extname(file) in contentTypes ? file : null;
}

/**
 * Serves the built screen, and nothing else, on `app://parlour/` with the strict headers.
 * Resolves once the first file asked for, the page itself, has been handed over.
 */
export function serveApp(session: Session, folder: string): Promise<void> {
  return new Promise((served) => {
    session.protocol.handle(appScheme, async (request) => {
      const answer = await answerFor(request, folder);
      // Its words are read after this; what waits for them may only begin in the turn that follows.
      setTimeout(served, 0);
      return answer;
    });
  });
}

async function answerFor({ method, url }: Request, folder: string): Promise<Response> {
  const file = method === 'GET' ? fileFor(url, folder) : null;
  if (file === null) return new Response(null, { status: 404, headers: securityHeaders });
  try {
    const body = await readFile(file);
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(body), { headers: { ...securityHeaders, 'content-type': type } });
  } catch {
    return new Response(null, { status: 404, headers: securityHeaders });
  }
}
