import { describe, expect, it } from 'vitest';
import { britishDay } from '@rules/british-day-entry';
import { columnNamed, columnWords } from '@rules/people-columns';
import { readList, type ListCells } from '@rules/people-import';

const today = '2026-12-02';

function list(headings: string[], ...rows: string[][]): ListCells {
  return { headings, rows, broken: new Set() };
}

describe('days as Britain writes them', () => {
  it.each([
    ['3/4/26', '2026-04-03'],
    ['03/04/2026', '2026-04-03'],
    ['3-4-26', '2026-04-03'],
    ['3.4.2026', '2026-04-03'],
    ['3 April 2026', '2026-04-03'],
    ['3rd April 2026', '2026-04-03'],
    ['Friday 3 Apr 26', '2026-04-03'],
    ['3-Apr-26', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    ['2026-04-03 00:00:00', '2026-04-03'],
    ['29/2/28', '2028-02-29'],
    ['1/1/27', '2027-01-01'],
    ['1/1/28', '1928-01-01'],
    ['12/3/98', '1998-03-12'],
  ])('%s is %s', (typed, day) => {
    const near = typed === '29/2/28' ? '2028-12-02' : today;
    expect(britishDay(typed, near)).toEqual({ day });
  });

  it.each([
    ['4/13/26', 'There is no month 13. Write the day first: 13/4/26.'],
    ['31/2/26', 'There is no such day.'],
    ['29/2/2027', 'There is no such day.'],
    ['20/20/2026', 'There is no month 20.'],
    ['45293', 'spreadsheet’s own number'],
    ['########', 'too narrow'],
    ['3 April', 'The year is missing.'],
    ['3/4', 'The year is missing.'],
    ['3 Smarch 2026', 'is no month'],
    ['last spring', 'This is not a day.'],
  ])('%s is none: %s', (typed, why) => {
    const read = britishDay(typed, today);
    expect('fault' in read && read.fault).toContain(why);
  });
});

describe('headings in plain words', () => {
  it.each([
    ['Name', 'fullName'],
    ['SURNAME', 'surname'],
    ['Known as:', 'nameToUse'],
    ['Date of admission (dd/mm/yy)', 'movedIn'],
    ['Room number', 'unit'],
    ['BSL?', 'bsl'],
    ['Shoe size', null],
    ['', null],
  ])('“%s” means %s', (heading, means) => {
    expect(columnNamed(heading)).toBe(means);
  });

  it('reads back every heading that Parlour writes', () => {
    for (const [column, [heading]] of Object.entries(columnWords)) expect(columnNamed(heading)).toBe(column);
  });
});

describe('a list as a whole', () => {
  it.each<[string, ListCells, string]>([
    ['no name', list(['Room', 'Kind'], ['9', 'staff']), 'No column is headed “Full name”'],
    ['a first name alone', list(['First name'], ['Josef']), 'No column is headed “Full name”'],
    ['one meaning twice', list(['Name', 'Full name'], ['A', 'B']), 'Two columns mean “Full name”'],
    ['nobody', list(['Name'], ['  ']), 'nobody below the headings'],
    ['too many', list(['Name'], ...Array.from({ length: 5001 }, (_, n) => [`P ${n}`])), '5000 at a time'],
  ])('%s', (_, cells, problem) => {
    const read = readList(cells, [], today);
    expect(read.problems.join(' ')).toContain(problem);
    expect(read).toMatchObject({ good: [], faulty: [], people: [] });
  });

  it('takes first name and surname together, and knows who is there already', () => {
    const cells = list(
      ['First name', 'Surname', 'Shoe size'],
      ['Józef', 'Nowak', '9'],
      ['', '', ''],
      ['Amina', 'Rahman', ''],
    );
    const read = readList(cells, ['  jozef  NOWAK '], today);
    expect(read.known).toEqual([{ row: 2, fullName: 'Józef Nowak' }]);
    expect(read.good).toMatchObject([
      { row: 4, fullName: 'Amina Rahman', nameToUse: 'Amina', kind: 'resident' },
    ]);
    expect(read).toMatchObject({ total: 2, faulty: [] });
  });
});
