import { describe, expect, it } from 'vitest';
import { londonInstant } from '@rules/british-dates';
import { asked, january, morning, paragraph, sending, wordsItem, write } from './marram-news';
import { idOf } from './support';

type News = Awaited<ReturnType<typeof january>>;

const minute = 60_000;
const begun = morning('2027-01-06');
/** After everything of that day, so that each time is kept. */
const evening = londonInstant('2027-01-06', '17:30');

async function writeAt(home: News, minutes: number, text: string): Promise<void> {
  home.setClock(evening + minutes * minute);
  const leftOutOf = [{ edition: 'easy-read' as const, because: 'A test.' }];
  await write(home, home.issueId, [wordsItem({ body: paragraph(text), leftOutOf })]);
}

/** The names that came and went at each time kept, oldest first, where any did. */
async function namesOf(home: News) {
  const { kept } = await home.call('newsletters.issueHistory', { id: home.issueId });
  return kept
    .map(({ names }) => names)
    .filter(({ putIn, takenOut }) => putIn.length + takenOut.length > 0)
    .reverse();
}

async function mayBeNamed(home: News, ...people: string[]): Promise<string[]> {
  home.setClock(begun);
  const answers: string[] = [];
  for (const name of people) {
    answers.push(await asked(home, name, { what: 'name-in-print', agreed: true, on: '2027-01-06' }));
  }
  return answers;
}

describe('what changed in an issue', () => {
  it('names who was put in and who was taken out, before it is sent and after', async () => {
    const home = await january();
    await mayBeNamed(home, 'Harold', 'Winifred', 'Leela');
    await writeAt(home, 1, 'Harold Pike sang, and Leela.');
    await writeAt(home, 10, 'We heard Winifred sing, and Harold.');
    await writeAt(home, 20, 'We heard Winifred sing well, and Harold.');
    const changes = [
      { putIn: ['Harold Pike', 'Leela Desai'], takenOut: [] },
      { putIn: ['Winifred Shaw'], takenOut: ['Leela Desai'] },
    ];
    expect(await namesOf(home)).toEqual(changes);
    await home.call('newsletters.send', await sending(home, home.issueId, '2027-01-06'));
    expect(await namesOf(home)).toEqual(changes);
  });

  it('names them only as they agree to it today', async () => {
    const home = await january();
    const [, yes = ''] = await mayBeNamed(home, 'Harold', 'Winifred');
    await writeAt(home, 1, 'Harold sang.');
    await writeAt(home, 10, 'We heard Winifred sing.');
    await home.call('people.withdrawAgreement', { id: yes, withdrawnOn: '2027-01-06' });
    const harold = await home.call('people.get', { id: idOf(home, 'Harold') });
    await home.call('people.save', { ...harold, nameInPrint: 'first' });
    expect(await namesOf(home)).toEqual([
      { putIn: ['Harold'], takenOut: [] },
      { putIn: ['A resident'], takenOut: ['Harold'] },
    ]);
  });

  it('says nothing of a word that may be no name', async () => {
    const home = await january();
    await writeAt(home, 1, 'Tea.');
    await writeAt(home, 10, 'Grace was said before tea.');
    expect(await namesOf(home)).toEqual([]);
  });
});
