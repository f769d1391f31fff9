import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import type { CallMade } from '@contract/meetings/phone';
import { callDoor } from '../launch';
import { peopleByName } from './scene';

/** A phone round under way in the open sample home: somebody reached, no answer twice, somebody who would rather not. */
async function setRound(page: Page): Promise<string> {
  const people = await peopleByName(page);
  const of = (name: string) => people.get(name) ?? null;
  const meetingId = v7();
  await callDoor(page, 'meetings.create', {
    ...{ id: meetingId, seriesId: null, kind: 'phone-round', title: 'Phone round', date: '2026-10-14' },
    ...{ startTime: '10:00', room: '', chairNote: '' },
    ...{ chairId: of('Denise Okafor'), minuteTakerId: of('Callum Price') },
  });
  for (const title of ['Visit times', 'Who comes: the rota, and seeing the same faces', 'Anything else']) {
    const item = { id: v7(), meetingId, title, note: '', minutes: 5, picture: null, askedById: null };
    await callDoor(page, 'meetings.saveItem', { ...item, revision: 0 });
  }
  await callDoor(page, 'meetings.start', { meetingId });
  const { people: list } = await callDoor(page, 'meetings.toRing', { meetingId });
  const results: CallMade[][] = [['no-answer', 'no-answer'], ['rather-not'], ['reached']];
  for (const [at, calls] of results.entries()) {
    const attendanceId = list[at]?.attendanceId ?? '';
    for (const result of calls) {
      await callDoor(page, 'meetings.addCall', { id: v7(), meetingId, attendanceId, result, by: '' });
    }
  }
  return meetingId;
}

/** Holds a phone round’s screens to `check`: before a call, in one, beside its decisions, and after it. */
export async function checkRound(
  page: Page,
  go: (to: string, heading: string) => Promise<void>,
  check: (name: string) => Promise<void>,
): Promise<void> {
  const meetingId = await setRound(page);
  await go(`/meetings/${meetingId}/phone`, 'Phone round');
  await page.getByRole('button', { name: /^No answer/ }).waitFor();
  await check('phone-to-ring');
  await page.locator('.ring-row').nth(2).click();
  await page.getByRole('textbox', { name: /Visit times/ }).fill('Come before nine.');
  await check('phone-round');
  await go(`/meetings/${meetingId}/minutes`, 'Phone round');
  await page.getByText('Who was reached').waitFor();
  await check('phone-decisions');
  await callDoor(page, 'meetings.finish', { meetingId });
  await go(`/meetings/${meetingId}/after`, 'After the round');
  await check('phone-after');
}
