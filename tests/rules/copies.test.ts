import { expect, it } from 'vitest';
import { haveTheirs, lastGivenOn, whoShouldHave } from '@rules/copies';
import { needsOf } from '@rules/needs-of';

type Gathering = Parameters<typeof whoShouldHave>[0];
type Someone = Gathering['residents'][number];

const plainNeeds: Someone['needs'] = {
  ...{ largePrint: false, easyRead: false, language: '', interpreter: false, hearing: '', printPoint: null },
  ...{ sight: '', bsl: false, readAloud: false, translated: false, timeNeeded: '', howToReach: '' },
};

function someone(id: string, kind: Someone['kind'], over: Partial<Someone['needs']> = {}): Someone {
  return { id, kind, nameToUse: id, fullName: id, needs: needsOf({ ...plainNeeds, ...over }) };
}

const winifred = someone('Winifred', 'resident', { largePrint: true });
const josef = someone('Josef', 'resident', { translated: true, language: 'Polish' });
const ada = someone('Ada', 'resident', { easyRead: true });
const denise = someone('Denise', 'staff');
const margaret = someone('Margaret', 'family');
const sharing = new Set(['Ada']);
const list = { onList: [winifred, josef, denise, margaret], residents: [winifred, josef, ada], sharing };

const inWords = (given: Gathering) =>
  whoShouldHave(given).map(({ group, personId, form }) => `${group} ${personId} ${form}`);

it('lists everyone who lives here once in their own form, those not there too, and a family only where they agreed', () => {
  expect(inWords({ ...list, isForResidents: true })).toEqual([
    ...['meant Ada easy-read', 'meant Josef translated', 'meant Winifred large-print'],
    ...['others Denise standard', 'families Ada families'],
  ]);
});

it('is for those on the list at a meeting of relatives, and for nobody else', () => {
  expect(inWords({ ...list, isForResidents: false, onList: [margaret, denise] })).toEqual([
    ...['meant Denise standard', 'meant Margaret standard'],
  ]);
});

it.each([
  [[true, true, false], '2 of 3 have theirs'],
  [[true, false], '1 of 2 has theirs'],
  [[], ''],
])('%j is %s', (given, words) => {
  const copy = { id: '', form: 'standard' as const, printPoint: null, issuedOn: '2026-12-09', readWith: '' };
  expect(haveTheirs(given.map((has) => ({ copy: has ? copy : null })))).toBe(words);
});

it.each<[string, (string | null)[], string | null]>([
  ['the latest day once all have theirs', ['2026-12-07', '2026-12-09', '2026-12-08'], '2026-12-09'],
  ['no day while one waits', ['2026-12-07', null], null],
  ['no day for nobody', [], null],
])('the last was given theirs on %s', (_what, days, last) => {
  const copy = { id: '', form: 'standard' as const, printPoint: null, readWith: '' };
  const people = days.map((issuedOn) => ({ copy: issuedOn === null ? null : { ...copy, issuedOn } }));
  expect(lastGivenOn(people)).toBe(last);
});
