import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { api } from '@contract/api';
import { expect, launch, newFolder, removeFolder, test, type Launched } from './launch';

interface Bridge {
  call(name: unknown, input: unknown): Promise<{ ok: boolean; error?: { kind: string } }>;
}

let parlour: Launched;
let server: Server;
let contacts: string[];
let address: string;

test.beforeAll(async () => {
  contacts = [];
  server = createServer((request, answer) => {
    contacts.push(request.url ?? '');
    answer.setHeader('access-control-allow-origin', '*').end('<h1>elsewhere</h1>');
  });
  server.on('connection', () => contacts.push('connected'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  parlour = await launch(await newFolder());
  await parlour.page.waitForLoadState();
});

test.afterAll(async () => {
  await parlour.close();
  await removeFolder(parlour.folder);
  server.close();
});

test.afterEach(async () => {
  await parlour.page.waitForTimeout(150);
  expect(contacts).toEqual([]);
  expect(parlour.app.windows()).toHaveLength(1);
  expect(parlour.page.url().split('#')[0]).toBe('app://parlour/');
});

/** What an attempt in the page came to: `let through`, or the name of what stopped it. */
function attempt(kind: string, target: string): Promise<string> {
  return parlour.page.evaluate(
    async ([how, where]) => {
      const within = <T>(work: Promise<T>) =>
        Promise.race([work, new Promise((resolve) => setTimeout(() => resolve('silence'), 1500))]);
      const element = (made: HTMLElement & { onload: unknown; onerror: unknown }) =>
        within(
          new Promise((resolve) => {
            made.onload = () => resolve('let through');
            made.onerror = () => resolve('refused');
            document.body.append(made);
          }),
        ).finally(() => made.remove());
      const attempts: Record<string, () => Promise<unknown>> = {
        fetch: () => fetch(where).then(() => 'let through'),
        xhr: () =>
          within(
            new Promise((resolve) => {
              const request = new XMLHttpRequest();
              request.onload = () => resolve('let through');
              request.onerror = () => resolve('refused');
              request.open('GET', where);
              request.send();
            }),
          ),
        socket: () =>
          within(
            new Promise((resolve) => {
              const socket = new WebSocket(where);
              socket.onopen = () => resolve('let through');
              socket.onerror = () => resolve('refused');
            }),
          ),
        events: () =>
          within(
            new Promise((resolve) => {
              const source = new EventSource(where);
              source.onopen = () => resolve('let through');
              source.onerror = () => {
                source.close();
                resolve('refused');
              };
            }),
          ),
        beacon: () => Promise.resolve(navigator.sendBeacon(where, 'words') ? 'sent' : 'refused'),
        image: () => element(Object.assign(new Image(), { src: where })),
        script: () => element(Object.assign(document.createElement('script'), { src: where })),
        style: () =>
          element(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: where })),
        module: () => import(where).then(() => 'let through'),
        worker: () =>
          within(
            new Promise((resolve) => {
              const worker = new Worker(where);
              worker.onmessage = () => resolve('let through');
              worker.onerror = () => resolve('refused');
            }),
          ),
      };
      try {
        return String(await attempts[how]?.());
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    },
    [kind, target] as const,
  );
}

test.describe('the page reaches nothing outside', () => {
  for (const kind of ['fetch', 'xhr', 'events', 'beacon', 'image', 'script', 'style', 'module', 'worker']) {
    test(`by ${kind}`, async () => {
      expect(await attempt(kind, `http://${address}/${kind}`)).not.toBe('let through');
      expect(await attempt(kind, `https://${address}/${kind}`)).not.toBe('let through');
    });
  }

  test('by a web socket', async () => {
    expect(await attempt('socket', `ws://${address}/socket`)).not.toBe('let through');
    expect(await attempt('socket', `wss://${address}/socket`)).not.toBe('let through');
  });

  test('nor a file of this PC', async () => {
    for (const kind of ['fetch', 'xhr', 'image', 'script', 'module']) {
      expect(await attempt(kind, 'file:///etc/passwd')).not.toBe('let through');
    }
  });

  test('by a frame, a form or a hint to the browser', async () => {
    await parlour.page.evaluate((where) => {
      const frame = Object.assign(document.createElement('iframe'), { src: `${where}/frame` });
      const form = Object.assign(document.createElement('form'), { action: `${where}/form`, method: 'post' });
      const hints = ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload'].map((rel) =>
        Object.assign(document.createElement('link'), { rel, href: `${where}/${rel}`, as: 'script' }),
      );
      document.body.append(frame, form, ...hints);
      form.submit();
    }, `http://${address}`);
    await parlour.page.waitForTimeout(500);
    expect(parlour.page.frames().filter((frame) => frame.url().startsWith('http'))).toEqual([]);
  });
});

test.describe('the window stays', () => {
  for (const to of [
    'https://example.org/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'app://parlour/assets/x.js',
    'data:text/html,x',
  ]) {
    test(`when told to go to ${to}`, async () => {
      await parlour.page.evaluate((where) => {
        location.href = where;
      }, to);
    });
  }

  test('when told to go to a server', async () => {
    await parlour.page.evaluate((where) => location.assign(where), `http://${address}/navigate`);
  });

  test('alone, whatever is asked to open', async () => {
    const opened = await parlour.page.evaluate((where) => {
      const link = Object.assign(document.createElement('a'), {
        href: where,
        target: '_blank',
        download: 'x',
      });
      document.body.append(link);
      link.click();
      link.remove();
      return [where, 'about:blank', 'app://parlour/', ''].map((to) => window.open(to) === null);
    }, `http://${address}/open`);
    expect(opened).toEqual([true, true, true, true]);
  });
});

test.describe('the page holds no power', () => {
  test('nothing of Node or Electron is on it, and the bridge is two calls that cannot be replaced', async () => {
    const found = await parlour.page.evaluate(() => {
      const page = globalThis as unknown as Record<string, unknown>;
      const names = [
        'require',
        'module',
        'process',
        'Buffer',
        'global',
        'ipcRenderer',
        'electron',
        '__dirname',
      ];
      const bridge = page.parlour as Record<string, unknown>;
      try {
        bridge.call = () => 'mine';
        page.parlour = {};
      } catch {
        // Refusing loudly is as good.
      }
      const after = page.parlour as Record<string, unknown>;
      return {
        powers: names.filter((name) => name in page),
        bridge: Object.keys(after),
        same: after.call === bridge.call,
      };
    });
    expect(found).toEqual({ powers: [], bridge: ['call', 'on'], same: true });
  });

  test('text is never run as code', async () => {
    const results = await parlour.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          // Later, so that it runs as the page's own and not as the test's.
          setTimeout(() => {
            const page = globalThis as unknown as Record<'eval' | 'Function', (code: string) => unknown>;
            const tries = [() => page.eval('1'), () => page.Function('return 1')];
            resolve(
              tries.map((run) => {
                try {
                  return String(run());
                } catch (error) {
                  return error instanceof Error ? error.name : 'refused';
                }
              }),
            );
          }, 0);
        }),
    );
    expect(results).toEqual(['EvalError', 'EvalError']);
  });

  test('a script or style written into the page does nothing', async () => {
    const ran = await parlour.page.evaluate(async () => {
      const page = globalThis as unknown as { broken?: boolean };
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="app://parlour/none.png" onerror="globalThis.broken = true">';
      const script = document.createElement('script');
      script.textContent = 'globalThis.broken = true';
      const style = document.createElement('style');
      style.textContent = 'body { outline: 9px solid red }';
      document.body.append(holder, script, style);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const outline = getComputedStyle(document.body).outlineWidth;
      for (const made of [holder, script, style]) made.remove();
      return { broken: page.broken ?? false, styled: outline === '9px' };
    });
    expect(ran).toEqual({ broken: false, styled: false });
  });

  test('no permission is given', async () => {
    const given = await parlour.page.evaluate(async () => {
      const states = await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state,
            () => 'denied',
          ),
        ),
      );
      const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      );
      const notice = await Notification.requestPermission();
      return [...states, media ?? 'denied', notice];
    });
    expect(new Set(given)).toEqual(new Set(['denied']));
  });
});

test.describe('the door', () => {
  const call = (name: unknown, input: unknown) =>
    parlour.page.evaluate(
      ([called, sent]) => (globalThis as unknown as { parlour: Bridge }).parlour.call(called, sent),
      [name, input] as const,
    );

  test('has no other call, and answers a name that is none with a kind', async () => {
    for (const name of ['records.read', '__proto__', 'constructor', '', null, 7, {}, ['session.state']]) {
      expect(await call(name, {})).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    }
  });

  test('answers hostile input to every method with a kind', async () => {
    const hostile = [
      null,
      0,
      'x',
      [],
      { id: "'; drop table person; --" },
      { input: '\u0000\uD800' },
      { meetingId: { a: [] } },
    ];
    for (const [name, { needs }] of Object.entries(api)) {
      const results = await parlour.page.evaluate(
        ([called, sent]) => {
          const { parlour: bridge } = globalThis as unknown as { parlour: Bridge };
          return Promise.all(sent.map((input) => bridge.call(called, input)));
        },
        [name, hostile] as const,
      );
      for (const result of results) {
        if (needs !== 'nobody') expect(result, name).toMatchObject({ ok: false });
        expect(result.error?.kind ?? 'none', name).not.toBe('internal');
      }
    }
  });

  test('is the only one: no library has opened another channel', async () => {
    const channels = await parlour.app.evaluate(({ ipcMain }) => {
      const known = ipcMain as unknown as { _invokeHandlers?: Map<string, unknown>; eventNames(): unknown[] };
      return { answered: [...(known._invokeHandlers?.keys() ?? [])], heard: known.eventNames().map(String) };
    });
    // Electron itself listens for errors there.
    expect(channels).toEqual({ answered: ['parlour:call'], heard: ['error'] });
  });

  test('leaves no words in the log', async () => {
    const words = `a secret ${Math.random()}`;
    await call('session.signIn', { who: { firstName: words }, passphrase: words });
    await call(words, { words });
    const log = await readFile(join(parlour.folder, 'logs/parlour.log'), 'utf8');
    expect(log).toContain('"what":"started"');
    expect(log).not.toContain('secret');
  });

  test('hears only Parlour’s own page, even with the same bridge', async () => {
    const heard = await parlour.app.evaluate(async ({ app, BrowserWindow }) => {
      const [ours] = BrowserWindow.getAllWindows();
      if (ours === undefined) return 'no window';
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${app.getAppPath()}/out/preload/preload.cjs`,
          sandbox: true,
          contextIsolation: true,
          session: ours.webContents.session,
        },
      });
      try {
        await stranger.loadURL('about:blank');
        return (await stranger.webContents.executeJavaScript("parlour.call('session.state', {})")) as unknown;
      } finally {
        stranger.destroy();
      }
    });
    expect(heard).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  });

  test('and no window of Parlour’s can be made to show a file or a site', async () => {
    const shown = await parlour.app.evaluate(
      async ({ BrowserWindow }, sites) => {
        const [ours] = BrowserWindow.getAllWindows();
        const results: string[] = [];
        for (const site of sites) {
          const other = new BrowserWindow({
            show: false,
            webPreferences: { session: ours?.webContents.session },
          });
          const result = await other.loadURL(site).then(
            () => 'shown',
            () => 'refused',
          );
          results.push(result);
          other.destroy();
        }
        return results;
      },
      ['file:///etc/passwd', `http://${address}/window`, 'ftp://127.0.0.1/', 'app://parlour/../main/main.js'],
    );
    expect(shown.slice(0, 3)).toEqual(['refused', 'refused', 'refused']);
  });
});
