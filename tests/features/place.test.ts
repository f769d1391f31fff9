import { afterEach, beforeEach, expect, it } from 'vitest';
import { startInProcess, type InProcess } from '../joined/in-process';

let home: InProcess;

beforeEach(async () => {
  home = startInProcess();
  await home.signInAsManager();
});
afterEach(() => home.end());

it('is as it was made, until it is changed', async () => {
  expect(await home.ask('place.get', {})).toEqual({
    name: 'Marram House',
    provider: '',
    kind: 'care-home',
    idleMinutes: 5,
    closedDays: [],
    revision: 1,
  });
});

it('keeps its closed days soonest first, one reason a day, and writes the change into the trail', async () => {
  const place = await home.ask('place.get', {});
  const closedDays = [
    { date: '2026-12-24', reason: 'Office shut' },
    { date: '2026-12-04', reason: '' },
    { date: '2026-12-24', reason: 'Christmas Eve' },
  ];
  const saved = await home.ask('place.save', { ...place, provider: 'Rowan Lea Care Ltd', closedDays });
  expect(saved).toMatchObject({
    provider: 'Rowan Lea Care Ltd',
    revision: 2,
    closedDays: [
      { date: '2026-12-04', reason: '' },
      { date: '2026-12-24', reason: 'Christmas Eve' },
    ],
  });
  expect(await home.ask('place.get', {})).toEqual(saved);
  const { entries } = await home.ask('audit.list', { before: null, limit: 1 });
  expect(entries[0]).toMatchObject({ action: 'place-changed', by: 'Denise', about: 'Marram House' });
});

it('changed by somebody else meanwhile is not written over', async () => {
  const place = await home.ask('place.get', {});
  await home.ask('place.save', { ...place, name: 'Marram House East' });
  expect(await home.parlour.call('place.save', { ...place, name: 'Marram Lodge' })).toMatchObject({
    ok: false,
    error: { kind: 'conflict' },
  });
  expect((await home.ask('place.get', {})).name).toBe('Marram House East');
});
