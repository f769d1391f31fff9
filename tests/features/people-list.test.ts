import { describe, expect, it } from 'vitest';
import { toCells } from '../../electron/features/people/list-cells';
import { newHome, type Home } from './support';

const long = (letters: number) => 'a'.repeat(letters);

const headings = [
  ...['Name', 'Known as', 'Kind', 'Role', 'Room', 'Moved in', 'Moved out', 'Name in print', 'Large print'],
  ...['Print size', 'Easy Read', 'Read aloud', 'Language', 'Translated', 'Interpreter', 'BSL', 'Hearing'],
  ...['Sight', 'Time needed', 'How to reach them'],
];
const at = (heading: string) => headings.indexOf(heading);

/** Forty-four kinds of fault: the cells that are wrong, the heading named, and words of the reason. */
const faults: [cells: Record<string, string>, column: string, reason: string][] = [
  [{ Name: '', Room: '9' }, 'Name', 'The name is missing.'],
  [{ Name: long(121) }, 'Name', 'Use 120 characters or fewer; this has 121.'],
  [{ Name: '- - -' }, 'Name', 'There are no letters'],
  [{ Name: 'josef@nowak.example' }, 'Name', 'email address'],
  [{ Name: 'Josef 9' }, 'Name', 'figures in this name'],
  [{ Name: '#N/A' }, 'Name', 'could not work this out'],
  [{ Name: 'J\uFFFDzef Nowak' }, 'Name', 'Some letters were lost'],
  [{ 'Known as': long(61) }, 'Known as', 'Use 60 characters'],
  [{ 'Known as': '99' }, 'Known as', 'There are no letters'],
  [{ Kind: 'budgie' }, 'Kind', 'is none of: resident, staff, family, other'],
  [{ Role: long(121) }, 'Role', 'Use 120 characters'],
  [{ Room: long(81) }, 'Room', 'Use 80 characters'],
  [{ Room: '#REF!' }, 'Room', 'could not work this out'],
  [{ 'Moved in': 'last spring' }, 'Moved in', 'This is not a day.'],
  [{ 'Moved in': '31/2/26' }, 'Moved in', 'There is no such day.'],
  [{ 'Moved in': '4/13/26' }, 'Moved in', 'Write the day first'],
  [{ 'Moved in': '20/20/2026' }, 'Moved in', 'There is no month 20.'],
  [{ 'Moved in': '45293' }, 'Moved in', 'own number for a day'],
  [{ 'Moved in': '#######' }, 'Moved in', 'too narrow'],
  [{ 'Moved in': '3 April' }, 'Moved in', 'The year is missing.'],
  [{ 'Moved in': '3 Smarch 2026' }, 'Moved in', 'is no month'],
  [{ 'Moved in': '1/1/1899' }, 'Moved in', 'before 1900'],
  [{ 'Moved in': '1/1/2030' }, 'Moved in', 'more than a year from now'],
  [{ 'Moved in': '3/4/26', Kind: 'staff' }, 'Moved in', 'Only somebody who lives here'],
  [{ 'Moved in': '3/4/26', 'Moved out': '2/4/26' }, 'Moved out', 'before they moved in'],
  [{ 'Moved out': 'soon' }, 'Moved out', 'This is not a day.'],
  [{ 'Name in print': 'initials' }, 'Name in print', 'is none of: full, first, no'],
  [{ 'Large print': 'sometimes' }, 'Large print', 'Write yes or no'],
  [{ 'Large print': 'yes', 'Print size': 'big' }, 'Print size', 'not a size of print'],
  [{ 'Large print': 'yes', 'Print size': '18.5' }, 'Print size', 'whole number'],
  [{ 'Large print': 'yes', 'Print size': '12' }, 'Print size', 'from 16 to 48'],
  [{ 'Large print': 'no', 'Print size': '18' }, 'Print size', 'large print says no'],
  [{ 'Easy Read': '2' }, 'Easy Read', 'Write yes or no'],
  [{ 'Read aloud': 'tapes' }, 'Read aloud', 'Write yes or no'],
  [{ Language: long(61) }, 'Language', 'Use 60 characters'],
  [{ Language: '???' }, 'Language', 'This is no language.'],
  [{ Language: 'Polish 2' }, 'Language', 'figures in this language'],
  [{ Translated: 'yes' }, 'Translated', 'into which language'],
  [{ Interpreter: 'yes' }, 'Interpreter', 'for which language'],
  [{ BSL: 'a little' }, 'BSL', 'Write yes or no'],
  [{ Hearing: long(201) }, 'Hearing', 'Use 200 characters'],
  [{ Sight: long(201) }, 'Sight', 'Use 200 characters'],
  [{ 'Time needed': long(121) }, 'Time needed', 'Use 120 characters'],
  [{ 'How to reach them': long(121) }, 'How to reach them', 'Use 120 characters'],
];

function letters(n: number): string {
  return [...String(n)].map((figure) => String.fromCharCode(97 + Number(figure))).join('');
}

function rowOf(n: number, cells: Record<string, string> = {}): string[] {
  const row = headings.map(() => '');
  row[0] = `Person ${letters(n)}`;
  for (const [heading, cell] of Object.entries(cells)) row[at(heading)] = cell;
  return row;
}

/** 1,000 rows; every twentieth has the next kind of fault, one repeats a name and one has a cell too many. */
function thousand(): { text: string; expected: { row: number; column: string; reason: string }[] } {
  const expected: { row: number; column: string; reason: string }[] = [];
  const rows = Array.from({ length: 1000 }, (_, n) => {
    const fault = n % 20 === 7 ? faults[(n - 7) / 20] : undefined;
    if (fault !== undefined) {
      const [cells, column, reason] = fault;
      expected.push({ row: n + 2, column, reason });
      return rowOf(n, cells);
    }
    if (n === 990) {
      expected.push({ row: 992, column: 'Name', reason: 'The same name stands in row 3.' });
      return rowOf(1);
    }
    if (n === 995) {
      expected.push({ row: 997, column: '', reason: 'more cells than there are headings' });
      return [...rowOf(n), 'extra'];
    }
    return rowOf(n, { Room: `Room ${n}`, 'Moved in': '3/4/26', 'Large print': n % 2 === 0 ? 'Yes' : '' });
  });
  return { text: [headings, ...rows].map((row) => row.join('\t')).join('\r\n'), expected };
}

const listed = async (home: Home) => (await home.call('people.list', { archived: false })).people;

describe('a list of people', () => {
  it('of 1,000 rows with over 40 kinds of fault names each with its row and column', async () => {
    const home = newHome();
    const { text, expected } = thousand();
    const read = await home.call('people.readList', { text });
    expect(read.problems).toEqual([]);
    expect(read.total).toBe(1000);
    expect(new Set(expected.map(({ reason, column }) => column + reason)).size).toBeGreaterThanOrEqual(40);
    expect(read.faulty.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
    for (const { row, column, reason } of expected) {
      const found = read.faulty.find((one) => one.row === row)?.faults ?? [];
      expect(found, `row ${row}`).toHaveLength(1);
      expect(found[0], `row ${row}`).toMatchObject({
        column,
        message: expect.stringContaining(reason) as string,
      });
    }
    expect(read.good).toHaveLength(1000 - expected.length);
    expect(await listed(home)).toEqual([]);
    expect(home.trail()).toEqual([]);
  });

  it('brings in the good rows, or none of them until all are right', async () => {
    const home = newHome();
    const { text, expected } = thousand();
    const none = await home.refused('people.bringIn', { text, which: 'all-or-none' });
    expect(none).toMatchObject({
      kind: 'precondition',
      message: expect.stringContaining('46 of 1000') as string,
    });
    expect(await listed(home)).toEqual([]);
    const good = 1000 - expected.length;
    expect(await home.call('people.bringIn', { text, which: 'good-rows' })).toEqual({
      added: good,
      left: expected.length,
    });
    const people = await listed(home);
    expect(people).toHaveLength(good);
    expect(people.find(({ fullName }) => fullName === 'Person a')).toMatchObject({
      ...{ unit: 'Room 0', movedIn: '2026-04-03', needs: { largePrint: true } },
    });
    expect(home.trail()).toHaveLength(good + 1);
    expect(home.trail().at(-1)).toBe('people-brought-in');
    expect(await home.call('people.bringIn', { text, which: 'good-rows' })).toMatchObject({ added: 0 });
    expect(await listed(home)).toHaveLength(good);
  });

  it('leaves nothing half-done when the records stop part of the way', async () => {
    const home = newHome();
    home.records.raw.exec(
      "create trigger full before insert on person when (select count(*) from person) >= 5 begin select raise(abort, 'full'); end",
    );
    const { text } = thousand();
    await expect(home.call('people.bringIn', { text, which: 'good-rows' })).rejects.toThrow();
    expect(await listed(home)).toEqual([]);
    expect(home.trail()).toEqual([]);
  });

  it.each([
    ['tabs', 'Name\tRoom\r\nJosef Nowak\t9'],
    ['commas, marked as UTF-8', '\uFEFFName,Room\nJosef Nowak,9\n'],
    ['semicolons', 'Name;Room\nJosef Nowak;9'],
    ['quotes', '"Name","Room"\n"Josef Nowak","9"'],
  ])('is read with %s', async (_, text) => {
    const { good } = await newHome().call('people.readList', { text });
    expect(good).toMatchObject([{ row: 2, fullName: 'Josef Nowak', unit: '9' }]);
  });

  it('names the row whose quotes do not close', async () => {
    const text = 'Name,Room\nAmina Rahman,8\nJosef Nowak,"9\n';
    const { good, faulty } = await newHome().call('people.readList', { text });
    expect(good).toMatchObject([{ row: 2 }]);
    expect(faulty).toMatchObject([
      { row: 3, faults: [{ message: expect.stringContaining('quotation') as string }] },
    ]);
  });

  it('keeps a comma and a line break inside quotes', () => {
    expect(toCells('Name,Room\n"Nowak, Josef","Garden\nwing"').rows).toEqual([
      ['Nowak, Josef', 'Garden\nwing'],
    ]);
  });
});

describe('birthdays in a list', () => {
  it.each([['Birthday'], ['Date of birth'], ['DOB'], ['D.O.B.'], ['Born']])(
    'headed “%s” come in without their year, which is said and kept nowhere',
    async (heading) => {
      const home = newHome();
      const text = `Name\t${heading}\nJosef Nowak\t12/03/1941\nAmina Rahman\t29 February 1940\nJoan Fell\t3 May`;
      const { good, yearsLeftOut } = await home.call('people.readList', { text });
      expect(good.map(({ birthday }) => birthday)).toEqual(['--03-12', '--02-29', '--05-03']);
      expect(yearsLeftOut).toBe(2);
      await home.call('people.bringIn', { text, which: 'all-or-none' });
      const inRecords = home.records.raw.prepare('select * from person').all() as Record<string, unknown>[];
      for (const row of inRecords) expect(JSON.stringify({ ...row, id: '' })).not.toMatch(/\b194[01]\b/);
      await home.call('people.saveList', {});
      const file = home.texts[0]?.text ?? '';
      expect(file).toContain('12 March');
      expect(file).not.toMatch(/194[01]/);
      const other = newHome();
      await other.call('people.bringIn', { text: file, which: 'all-or-none' });
      expect((await listed(other)).map(({ birthday }) => birthday).sort()).toEqual([
        '--02-29',
        '--03-12',
        '--05-03',
      ]);
    },
  );

  it('that cannot be are to mend, and one of nobody who lives here is not kept', async () => {
    const text = 'Name\tKind\tBirthday\nJosef Nowak\t\t31 April\nOwen Tate\tstaff\t3 May';
    const { good, faulty } = await newHome().call('people.readList', { text });
    expect(faulty).toMatchObject([
      { row: 2, faults: [{ column: 'Birthday', message: 'There is no such day.' }] },
    ]);
    expect(good).toMatchObject([{ row: 3, birthday: '' }]);
  });
});

describe('the list saved as a file', () => {
  it('is never worked out by a spreadsheet, and is read back whole', async () => {
    const home = newHome();
    const text = [
      'Name\tRoom\tMoved in\tLanguage\tTranslated\tPrint size\tHearing',
      "Josef Nowak\t'=2+5\t3/4/26\tPolish\tyes\t20\t@loop, left",
    ].join('\n');
    await home.call('people.bringIn', { text, which: 'all-or-none' });
    const before = await listed(home);
    expect(before).toMatchObject([{ unit: '=2+5', needs: { printPoint: 20, largePrint: true } }]);
    const saved = await home.call('people.saveList', {});
    expect(saved).toMatchObject({ people: 1, fileName: 'People 2026-12-02.csv' });
    const file = home.texts[0]?.text ?? '';
    expect(file.startsWith('\uFEFFFull name,')).toBe(true);
    expect(file).toContain(",'=2+5,03/04/2026,");
    expect(file).toContain('"\'@loop, left"');
    for (const cell of toCells(file).rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
    const other = newHome();
    await other.call('people.bringIn', { text: file, which: 'all-or-none' });
    const after = await listed(other);
    const id = expect.any(String) as string;
    expect(after).toEqual(before.map((person) => ({ ...person, id })));
    expect(home.trail().at(-1)).toBe('people-list-saved');
  });
});
