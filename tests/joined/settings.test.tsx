import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Role } from '@contract/permissions';
import type { InProcess } from './in-process';
import { recordsScreen, showApp, startHome, type Intercept } from './session-support';

const callumsWords = 'harbour pencil orchard violin';

async function openSettings(home: InProcess, intercept?: Intercept): Promise<void> {
  showApp(home, intercept);
  await recordsScreen();
  await userEvent.click(screen.getByRole('link', { name: 'Settings' }));
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
}

function card(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

async function addCallum(home: InProcess, role: Role): Promise<void> {
  await home.ask('session.addSignIn', {
    firstName: 'Callum',
    fullName: 'Callum Price',
    role,
    passphrase: callumsWords,
  });
}

describe('the place', () => {
  it('is saved, and the footer says so', async () => {
    const home = startHome();
    await home.signInAsManager();
    await openSettings(home);
    const name = await screen.findByLabelText('Name of the place');
    await userEvent.clear(name);
    await userEvent.type(name, 'Marram Lodge');
    await userEvent.click(screen.getByRole('radio', { name: /Home care/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the place' }));
    await screen.findByText(/Settings saved, \d/);
    await waitFor(() =>
      expect(within(screen.getByRole('navigation')).getByText('Marram Lodge')).toBeTruthy(),
    );
    expect(await home.ask('place.get', {})).toMatchObject({ name: 'Marram Lodge', kind: 'home-care' });
  });

  it('says beside the field what is allowed, and keeps what was typed', async () => {
    const home = startHome();
    await home.signInAsManager();
    await openSettings(home);
    const minutes = await screen.findByLabelText('Lock when nobody is there');
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '90');
    await userEvent.click(screen.getByRole('button', { name: 'Add a closed day' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the place' }));
    screen.getByText('Between 1 and 60 minutes.');
    screen.getByText('Write the whole date, or remove this day.');
    expect(minutes).toHaveProperty('value', '90');
    expect(await home.ask('place.get', {})).toMatchObject({ idleMinutes: 5 });

    await userEvent.clear(minutes);
    await userEvent.type(minutes, '10');
    await userEvent.click(screen.getByRole('spinbutton', { name: /^day/ }));
    await userEvent.keyboard('24122026');
    await userEvent.type(screen.getByLabelText('Why'), 'Christmas Eve');
    await userEvent.click(screen.getByRole('button', { name: 'Save the place' }));
    await screen.findByText(/Settings saved/);
    expect(await home.ask('place.get', {})).toMatchObject({
      idleMinutes: 10,
      closedDays: [{ date: '2026-12-24', reason: 'Christmas Eve' }],
    });
  });

  it('shows both texts when it was changed meanwhile, and keeps the one chosen', async () => {
    const home = startHome();
    await home.signInAsManager();
    await openSettings(home);
    const name = await screen.findByLabelText('Name of the place');
    const place = await home.ask('place.get', {});
    await home.ask('place.save', { ...place, name: 'Marram Court' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Marram Lodge');
    await userEvent.click(screen.getByRole('button', { name: 'Save the place' }));
    await screen.findByText('Marram Court', { selector: 'td' });
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await screen.findByText(/Settings saved/);
    expect(await home.ask('place.get', {})).toMatchObject({ name: 'Marram Lodge' });
  });
});

describe('who may sign in', () => {
  it('someone is added, given another role and removed', async () => {
    const home = startHome();
    await home.signInAsManager();
    await openSettings(home);
    await userEvent.click(screen.getByRole('button', { name: 'Add a sign-in' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a sign-in' }));
    await userEvent.type(dialog.getByLabelText('First name'), 'denise');
    await userEvent.type(dialog.getByLabelText('Full name'), 'Callum Price');
    await userEvent.click(dialog.getByLabelText('Their words'));
    await userEvent.paste(callumsWords);
    await dialog.findByText(/trong/, { selector: 'strong' });
    await userEvent.click(dialog.getByRole('button', { name: 'Add this sign-in' }));
    await dialog.findByText(/Someone already signs in as denise/);
    await userEvent.clear(dialog.getByLabelText('First name'));
    await userEvent.type(dialog.getByLabelText('First name'), 'Callum');
    await userEvent.click(dialog.getByRole('button', { name: 'Add this sign-in' }));
    await screen.findByText('Callum Price');

    await userEvent.click(screen.getByRole('button', { name: /What Callum may do/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Deputy/ }));
    await waitFor(async () => {
      const { signIns } = await home.ask('session.signIns', {});
      expect(signIns.find((row) => row.firstName === 'Callum')?.role).toBe('deputy');
    });

    await userEvent.click(screen.getByRole('button', { name: 'Remove Callum’s sign-in' }));
    const question = within(await screen.findByRole('alertdialog'));
    await userEvent.click(question.getByRole('button', { name: 'Remove this sign-in' }));
    await waitFor(() => expect(screen.queryByText('Callum Price')).toBeNull());
    expect((await home.ask('session.signIns', {})).signIns).toHaveLength(1);
  });

  it('the only registered manager stays one, and the screen says why', async () => {
    const home = startHome();
    await home.signInAsManager();
    await openSettings(home);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Denise’s sign-in' }));
    const question = within(await screen.findByRole('alertdialog'));
    await userEvent.click(question.getByRole('button', { name: 'Remove this sign-in' }));
    await screen.findByText(/This is the only registered manager/);
  });

  it.each(['minute-taker', 'staff', 'read-only'] as const)(
    '%s: shown only what they may use, side by side',
    async (role) => {
      const home = startHome();
      await home.signInAsManager();
      await addCallum(home, role);
      await home.ask('session.lock', {});
      await home.ask('session.signIn', { who: { firstName: 'Callum' }, passphrase: callumsWords });
      await openSettings(home);
      card('My passphrase');
      card('Text size');
      for (const name of ['The place', 'Who may sign in', 'Recovery sheet']) {
        expect(screen.queryByRole('region', { name })).toBeNull();
      }
      expect(screen.queryByRole('link', { name: 'What happened' })).toBeNull();
      expect(card('My passphrase').parentElement).not.toBe(card('Text size').parentElement);
    },
  );
});

describe('words and the recovery sheet', () => {
  it('own words are changed by who knows them', async () => {
    const home = startHome();
    const words = await home.signInAsManager();
    await openSettings(home);
    const mine = within(card('My passphrase'));
    await userEvent.type(mine.getByLabelText('Your words now'), 'not these');
    await userEvent.click(mine.getByLabelText('Your new words'));
    await userEvent.paste(callumsWords);
    await mine.findByText(/trong/, { selector: 'strong' });
    await userEvent.click(mine.getByRole('button', { name: 'Change my words' }));
    await mine.findByText('These are not the words you sign in with.');
    await userEvent.clear(mine.getByLabelText('Your words now'));
    await userEvent.type(mine.getByLabelText('Your words now'), words);
    await userEvent.click(mine.getByRole('button', { name: 'Change my words' }));
    await mine.findByText(/Your words are changed/);
    await home.ask('session.lock', {});
    await home.ask('session.signIn', { who: { firstName: 'Denise' }, passphrase: callumsWords });
  });

  it('a new code is made for the right words, and proved', async () => {
    const home = startHome();
    const words = await home.signInAsManager();
    await openSettings(home);
    await userEvent.click(
      within(card('Recovery sheet')).getByRole('button', { name: 'Make a new recovery code' }),
    );
    const ask = within(await screen.findByRole('dialog', { name: 'Make a new recovery code' }));
    await userEvent.type(ask.getByLabelText('Your words'), words);
    await userEvent.click(ask.getByRole('button', { name: 'Make a new code' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Keep your new recovery sheet' }));
    const groups = [...sheet.getByLabelText('Your recovery code').querySelectorAll('b')];
    await userEvent.click(sheet.getByRole('button', { name: 'It is on paper' }));
    expect(sheet.queryByLabelText('Your recovery code')).toBeNull();
    const number = Number(/group (\d)/.exec(sheet.getByText(/type group \d back/).textContent)?.[1]);
    await userEvent.type(sheet.getByLabelText(/type group/), groups[number - 1]?.textContent ?? '');
    await userEvent.click(sheet.getByRole('button', { name: 'I have kept it' }));
    await screen.findByText('kept and proved');
  });
});

it('the sheet is proved whole from the paper after a lock, when there is nothing left to print', async () => {
  const home = startHome();
  const passphrase = await home.signInAsManager();
  const { recovery } = await home.ask('session.newRecoveryCode', { passphrase });
  await home.ask('session.lock', {});
  await home.ask('session.signIn', { who: { firstName: 'Denise' }, passphrase });
  await openSettings(home);
  const sheet = within(card('Recovery sheet'));
  expect(sheet.queryByRole('button', { name: 'Print the sheet' })).toBeNull();
  const box = sheet.getByLabelText('The whole code, from your paper');
  await userEvent.type(box, `${recovery.groups.slice(0, 7).join(' ')}{Enter}`);
  await sheet.findByText('The code has eight groups of five letters and numbers.');
  await userEvent.type(box, ` ${recovery.groups[7] ?? ''}{Enter}`);
  await screen.findByText('kept and proved');
});

describe('text size', () => {
  it('is kept for this PC and read again at the next start', async () => {
    const home = startHome();
    await home.signInAsManager();
    await openSettings(home);
    await userEvent.click(screen.getByRole('button', { name: 'Larger' }));
    expect(document.documentElement.dataset.textSize).toBe('110');
    await waitFor(async () => expect(await home.ask('session.textSize', {})).toEqual({ percent: 110 }));
    await userEvent.keyboard('{Control>}+{/Control}');
    expect(document.documentElement.dataset.textSize).toBe('125');
    await userEvent.keyboard('{Control>}0{/Control}');
    expect(document.documentElement.dataset.textSize).toBe('100');
  });
});

describe('what happened', () => {
  async function openTrail(home: InProcess, intercept?: Intercept) {
    await openSettings(home, intercept);
    await userEvent.click(screen.getByRole('link', { name: 'What happened' }));
    await screen.findByRole('heading', { level: 1, name: 'What happened' });
  }

  it('lists it in words, newest first, and finds it whole', async () => {
    const home = startHome();
    await home.signInAsManager();
    await addCallum(home, 'deputy');
    await openTrail(home);
    await screen.findByText(/of \d+ entries$/);
    const lines = screen.getAllByRole('listitem');
    const said = lines.map((line) => line.textContent).filter((text) => text.includes('no. '));
    expect(said[0]).toMatch(/Denise added a sign-in \(as deputy\)Callum/);
    expect(said.at(-1)).toMatch(/made this place/);
    await userEvent.click(screen.getByRole('button', { name: 'Check that nothing was altered' }));
    await screen.findByText(/entries checked, none altered or missing/);
  });

  it('names the first altered entry', async () => {
    const home = startHome();
    await home.signInAsManager();
    await openTrail(home, (name) =>
      name === 'audit.check'
        ? {
            ok: true,
            value: {
              whole: false,
              checked: 2,
              seq: 3,
              problem: 'altered',
              firstAltered: {
                seq: 3,
                at: Date.parse('2026-12-02T14:40:00Z'),
                by: 'Callum',
                action: 'line-changed',
                about: 'Residents’ meeting',
                facts: {},
              },
            },
          }
        : undefined,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Check that nothing was altered' }));
    await screen.findByText('Entry no. 3 was altered.');
    screen.getByText(
      /Callum changed a line of minutes: Residents’ meeting”, Wednesday 2 December 2026, 2:40:00 pm/,
    );
  });

  it('shows older entries a page at a time', async () => {
    const home = startHome();
    await home.openSample();
    for (let at = 0; at < 16; at += 1) {
      const place = await home.ask('place.get', {});
      await home.ask('place.save', { ...place, idleMinutes: 5 + at });
    }
    await openTrail(home);
    await screen.findByText(/^50 of \d+ entries$/);
    await userEvent.click(screen.getByRole('button', { name: 'Show older entries' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull());
    screen.getByText(/made this place/);
  });
});
