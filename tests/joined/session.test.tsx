import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CallResult } from '@contract/errors';
import { startUpTroubles } from '@contract/session';
import { createSaveQueue } from '../../renderer/lib/save-queue';
import { troubleWords } from '../../renderer/features/session/trouble-words';
import { recordsScreen, showApp, signInScreen, startHome } from './session-support';

const strong = 'purple teapot on the lighthouse stairs';

async function typeBack(group: (right: string) => string) {
  const again = screen.queryByRole('button', { name: 'Show it again' });
  if (again) await userEvent.click(again);
  const code = [...screen.getByLabelText('Your recovery code').querySelectorAll('b')];
  await userEvent.click(screen.getByRole('button', { name: 'It is on paper' }));
  expect(screen.queryByLabelText('Your recovery code')).toBeNull();
  const field = screen.getByLabelText(/type group \d back/);
  const label = screen.getByText(/type group \d back/).textContent;
  const number = Number(/group (\d)/.exec(label)?.[1]);
  const right = code[number - 1]?.textContent ?? '';
  await userEvent.clear(field);
  await userEvent.type(field, group(right));
  await userEvent.click(screen.getByRole('button', { name: 'I have kept it' }));
}

async function typeWords(words: string) {
  const field = screen.getByLabelText('Your words');
  await userEvent.clear(field);
  await userEvent.type(field, `${words}{Enter}`);
}

describe('the first run', () => {
  it('names the place, seals it and proves the sheet', async () => {
    const home = startHome();
    showApp(home);
    await screen.findByRole('heading', { name: 'Welcome to Parlour' });
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    screen.getByText('Write the name of the place, as people there say it.');
    await userEvent.type(screen.getByLabelText('What is the place called?'), 'Quay Flats');
    await userEvent.click(screen.getByRole('radio', { name: /Supported living/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));

    await userEvent.click(screen.getByRole('button', { name: 'Seal my records' }));
    await screen.findAllByText('Write your first name.');
    await userEvent.type(screen.getByLabelText('Your first name'), 'Denise');
    expect(screen.queryByText('Write your first name.')).toBeNull();
    await userEvent.type(screen.getByLabelText('Your full name'), 'Denise Okafor');
    await userEvent.type(screen.getByLabelText('Your words'), 'password');
    await screen.findByText(/Guessed at once/);
    await userEvent.click(screen.getByRole('button', { name: 'Seal my records' }));
    await screen.findAllByText(/Choose longer words|Guessed at once/);
    await userEvent.clear(screen.getByLabelText('Your words'));
    await userEvent.click(screen.getByLabelText('Your words'));
    await userEvent.paste(strong);
    await screen.findByText(/trong/, { selector: 'strong' });
    await userEvent.click(screen.getByRole('button', { name: 'Seal my records' }));

    await screen.findByRole('heading', { name: 'Keep your recovery sheet' });
    await userEvent.click(screen.getByRole('button', { name: 'Print the sheet' }));
    await waitFor(() => expect(home.printed).toHaveLength(1));
    await userEvent.click(screen.getByRole('button', { name: 'Save it as Word' }));
    await screen.findByText('Saved.', {}, { timeout: 10_000 });
    await typeBack(() => 'AAAAA');
    await screen.findByText(/That is not group/);
    await typeBack((right) => right.toLowerCase());

    await recordsScreen();
    screen.getByText('Quay Flats');
    const state = await home.ask('session.state', {});
    expect(state).toMatchObject({ state: 'open', placeKind: 'supported-living', recoveryProved: true });
    expect(screen.queryByText(/not proved yet/)).toBeNull();
    expect(home.problems).toEqual([]);
  });

  it('reminds of a sheet that was put off', async () => {
    const home = startHome();
    await home.signInAsManager();
    showApp(home);
    await recordsScreen();
    screen.getByText('Your recovery sheet is not proved yet.');
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByText('Your recovery sheet is not proved yet.')).toBeNull();
  });

  it('opens the sample home, which shows its words and can be left', async () => {
    const home = startHome();
    showApp(home);
    await userEvent.click(await screen.findByRole('button', { name: 'Open the sample home' }));
    await recordsScreen();
    screen.getByText('Sample home');
    await userEvent.keyboard('{F12}');
    await signInScreen();
    await userEvent.click(screen.getByRole('button', { name: 'Type them for me' }));
    await userEvent.click(screen.getByRole('button', { name: 'Open the records' }));
    await recordsScreen();
    await userEvent.keyboard('{F12}');
    await signInScreen();
    await userEvent.click(screen.getByRole('button', { name: 'Leave the sample home' }));
    await screen.findByRole('heading', { name: 'Welcome to Parlour' });
  });
});

describe('signing in', () => {
  it('knows only first names, and opens for the right words', async () => {
    const home = startHome();
    const words = await home.signInAsManager();
    await home.ask('session.lock', {});
    showApp(home);
    await signInScreen();
    expect(document.body.textContent).not.toContain('Marram House');
    expect(document.body.textContent).not.toContain('Okafor');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your words')));
    await typeWords(words);
    await recordsScreen();
    screen.getByText('Marram House');
  });

  it('gives one answer for wrong words and for a name nobody has', async () => {
    const home = startHome();
    await home.signInAsManager();
    await home.ask('session.lock', {});
    showApp(home);
    await signInScreen();
    await typeWords('wrong words');
    const first = await screen.findByText(/do not go together/);
    const wrongWords = first.textContent;
    expect(screen.getByLabelText('Your words')).toHaveProperty('value', 'wrong words');
    await userEvent.click(screen.getByRole('radio', { name: 'Someone else' }));
    await userEvent.type(screen.getByLabelText('Your first name'), 'Nobody');
    await typeWords('wrong words');
    expect((await screen.findByText(/do not go together/)).textContent).toBe(wrongWords);
  });

  it('says how long the wait is, and takes no try before it is over', async () => {
    const now = { ms: Date.parse('2026-12-02T14:00:00Z') };
    const home = startHome({ clock: { now: () => now.ms, uptime: () => now.ms } });
    await home.signInAsManager();
    await home.ask('session.lock', {});
    const tries = vi.fn();
    showApp(home, (name) => void (name === 'session.signIn' && tries()));
    await signInScreen();
    for (let at = 0; at < 12 && screen.queryByText(/You can try again in/) === null; at += 1) {
      const before = tries.mock.calls.length;
      await typeWords(`wrong ${at}`);
      await waitFor(() => expect(tries.mock.calls.length).toBe(before + 1));
      await waitFor(() => {
        const answered =
          screen.queryByText(/do not go together/) ?? screen.queryByText(/You can try again in/);
        expect(answered).not.toBeNull();
      });
    }
    screen.getByText(/You can try again in \d+ (second|minute)/);
    expect(screen.getByRole('button', { name: 'Open the records' })).toHaveProperty('disabled', true);
    const before = tries.mock.calls.length;
    await userEvent.type(screen.getByLabelText('Your words'), '{Enter}');
    expect(tries.mock.calls.length).toBe(before);
  });

  it('sets new words with the recovery sheet', async () => {
    const home = startHome();
    const { recovery } = await home.ask('session.makePlace', {
      placeName: 'Marram House',
      placeKind: 'care-home',
      firstName: 'Denise',
      fullName: 'Denise Okafor',
      passphrase: 'violet kettle meadow ladder',
    });
    await home.ask('session.lock', {});
    showApp(home);
    await signInScreen();
    await userEvent.click(screen.getByRole('button', { name: 'I forgot my words' }));
    const code = await screen.findByLabelText('The code on the recovery sheet');
    await userEvent.click(code);
    await userEvent.paste(recovery.groups.slice(0, 7).join(' '));
    await userEvent.click(screen.getByLabelText('Your new words'));
    await userEvent.paste(strong);
    await screen.findByText(/trong/, { selector: 'strong' });
    await userEvent.click(screen.getByRole('button', { name: 'Set my new words' }));
    await screen.findByText('The code has eight groups of five letters and numbers.');
    await userEvent.clear(code);
    await userEvent.click(code);
    await userEvent.paste(recovery.groups.join('-').toLowerCase());
    await userEvent.click(screen.getByRole('button', { name: 'Set my new words' }));
    await recordsScreen();

    await userEvent.keyboard('{F12}');
    await signInScreen();
    await typeWords(strong);
    await recordsScreen();
  });
});

describe('locking', () => {
  it('F12 saves what is typed first, and leaves nothing of the records on the screen', async () => {
    const home = startHome();
    await home.signInAsManager();
    const calls: string[] = [];
    showApp(home, (name) => void calls.push(name));
    await recordsScreen();
    const queue = createSaveQueue();
    queue.put('line', () => {
      calls.push('saved');
      return Promise.resolve({ ok: true, value: {} });
    });
    await userEvent.keyboard('{F12}');
    await signInScreen();
    expect(calls.indexOf('saved')).toBeGreaterThan(-1);
    expect(calls.indexOf('saved')).toBeLessThan(calls.indexOf('session.flushed'));
    expect(document.body.textContent).not.toContain('Marram House');
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('stays open and says so while something cannot be saved', async () => {
    const home = startHome();
    await home.signInAsManager();
    showApp(home);
    await recordsScreen();
    const full: CallResult<unknown> = { ok: false, error: { kind: 'disk-full', message: 'No room.' } };
    const save = vi.fn((): Promise<CallResult<unknown>> => Promise.resolve(full));
    createSaveQueue().put('line', save);
    await userEvent.keyboard('{F12}');
    await screen.findByText('Some words could not be saved yet, so Parlour stayed open.');
    screen.getByText('Not saved yet.');
    save.mockResolvedValue({ ok: true, value: {} });
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Try again' }));
    await signInScreen();
  });

  it('tells main that someone is there, at most every 20 seconds', async () => {
    const home = startHome();
    await home.signInAsManager();
    const here = vi.fn();
    showApp(home, (name) => void (name === 'session.stillHere' && here()));
    await recordsScreen();
    await userEvent.keyboard('abc');
    await userEvent.click(screen.getByRole('main'));
    expect(here).toHaveBeenCalledOnce();
  });

  it('F1 shows the keys', async () => {
    const home = startHome();
    await home.signInAsManager();
    showApp(home);
    await recordsScreen();
    await userEvent.keyboard('{F1}');
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    within(dialog).getByText(/lock Parlour/);
  });
});

describe('what stops the start', () => {
  it.each(startUpTroubles)('%s has its screen, and nothing on it deletes', async (trouble) => {
    const home = startHome();
    const asked = vi.fn();
    const folder = 'D:\\Parlour of the office\\records';
    showApp(home, (name) => {
      if (name !== 'session.state') return undefined;
      asked();
      return { ok: true, value: { state: 'trouble', trouble, fileName: null, folder } };
    });
    const heading = await screen.findByRole('heading', { level: 1, name: troubleWords[trouble].title });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    screen.getByRole('heading', { name: 'What is safe' });
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Try again',
      'Show the folder',
    ]);
    screen.getByText(folder);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked.mock.calls.length).toBeGreaterThan(1);
  });

  it('a folder this PC cannot show is said, and the screen stays', async () => {
    const value = { state: 'trouble', trouble: 'disk-full', fileName: null, folder: '/srv/records' };
    showApp(startHome(), (name) => (name === 'session.state' ? { ok: true, value } : undefined));
    await userEvent.click(await screen.findByRole('button', { name: 'Show the folder' }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not show the folder');
    screen.getByText('/srv/records');
  });

  it('a key file put back is found by trying again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-trouble-'));
    const before = startHome({ folder });
    await before.signInAsManager();
    await before.end();
    const keys = join(folder, 'records', 'parlour-keys.json');
    renameSync(keys, `${keys}.away`);
    const home = startHome({ folder });
    showApp(home);
    await screen.findByRole('heading', { name: 'The key file is not there' });
    screen.getByText('parlour-keys.json');
    screen.getByText(join(folder, 'records'));
    await userEvent.click(screen.getByRole('button', { name: 'Show the folder' }));
    await waitFor(() => expect(home.opened).toEqual([join(folder, 'records')]));
    renameSync(`${keys}.away`, keys);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await signInScreen();
    rmSync(folder, { recursive: true, force: true });
  });
});
