import { nameInPrint, personKinds, type PersonKind } from '@contract/people';
import type { ListColumn, ListReading } from '@contract/people-import';
import { birthdayEntry } from './birthday';
import { britishDay } from './british-day-entry';
import { cleanLine } from './clean-text';
import { addDays } from './iso-day';
import { noNeeds } from './needs-of';
import { columnWords } from './people-columns';
import type { ListedPerson } from './people-import';

export interface Fault {
  column: string;
  message: string;
}

type Columns = ListReading['columns'];

const longest: Partial<Record<ListColumn, number>> = {
  ...{ fullName: 120, firstName: 60, surname: 60, nameToUse: 60, role: 120, unit: 80, language: 60 },
  ...{ hearing: 200, sight: 200, timeNeeded: 120, howToReach: 120 },
};
const ticks = ['largePrint', 'easyRead', 'readAloud', 'translated', 'interpreter', 'bsl'] as const;

const kindNames: Record<PersonKind, readonly string[]> = {
  resident: ['resident', 'residents', 'tenant', 'service user', 'customer', 'client', 'lives here'],
  staff: ['staff', 'employee', 'carer', 'member of staff', 'team'],
  family: ['family', 'relative', 'relation', 'next of kin'],
  other: ['other', 'visitor', 'advocate', 'volunteer', 'board', 'professional'],
};
const printNames: Record<(typeof nameInPrint)[number], readonly string[]> = {
  full: ['full', 'full name', 'yes', 'y'],
  first: ['first', 'first name', 'first name only'],
  unnamed: ['no', 'n', 'none', 'no name', 'unnamed', 'without a name'],
};

/** One row as a person, and everything in it that cannot be. `today` is `YYYY-MM-DD`. */
export function readPerson(
  columns: Columns,
  cells: readonly string[],
  today: string,
): { person: ListedPerson; faults: Fault[]; hadYear: boolean } {
  const row = new RowReader(columns, cells, today);
  const firstName = row.words('firstName');
  const fullName = row.has('fullName')
    ? row.words('fullName')
    : `${firstName} ${row.words('surname')}`.trim();
  row.checkName(row.has('fullName') ? 'fullName' : 'firstName', fullName);
  const nameToUse = row.words('nameToUse') || firstName || (fullName.split(' ')[0] ?? '');
  const person: ListedPerson = {
    ...{ fullName, nameToUse, role: row.words('role'), unit: row.words('unit') },
    kind: row.choice('kind', personKinds, kindNames, 'resident'),
    nameInPrint: row.choice('nameInPrint', nameInPrint, printNames, 'first'),
    ...{ movedIn: row.day('movedIn'), movedOut: row.day('movedOut'), birthday: row.birthday() },
    needs: { ...noNeeds, language: row.language(), printPoint: row.point() },
  };
  // Only those who live here have one in the newsletter, so nobody else’s is kept.
  if (person.kind !== 'resident') person.birthday = '';
  for (const tick of ticks) person.needs[tick] = row.yesOrNo(tick);
  for (const word of ['hearing', 'sight', 'timeNeeded', 'howToReach'] as const)
    person.needs[word] = row.words(word);
  row.checkTogether(person);
  row.checkWidth();
  return { person, faults: row.faults, hadYear: row.hadYear };
}

class RowReader {
  readonly faults: Fault[] = [];
  /** Whether the birthday came with a year. */
  hadYear = false;

  constructor(
    private readonly columns: Columns,
    private readonly cells: readonly string[],
    private readonly today: string,
  ) {}

  has(column: ListColumn): boolean {
    return this.columns.some(({ means }) => means === column);
  }

  private fault(column: ListColumn, message: string): void {
    const heading = this.columns.find(({ means }) => means === column)?.heading;
    this.faults.push({ column: heading ?? columnWords[column][0], message });
  }

  private cell(column: ListColumn): string {
    const at = this.columns.findIndex(({ means }) => means === column);
    // Parlour's own lists put a quote before what a spreadsheet would work out.
    return at < 0 ? '' : (this.cells[at] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
  }

  /** The cell cleaned; what a spreadsheet could not work out or save is a fault. */
  words(column: ListColumn): string {
    const text = cleanLine(this.cell(column));
    if (/^#(REF|N\/A|NAME\?|VALUE|DIV\/0|NULL|NUM)!?\??$/i.test(text)) {
      this.fault(column, `The spreadsheet could not work this out: ${text}.`);
    } else if (text.includes('\uFFFD')) {
      this.fault(column, 'Some letters were lost when the list was saved. Save it again as “CSV UTF-8”.');
    } else if (text.length > (longest[column] ?? Infinity)) {
      this.fault(column, `Use ${longest[column] ?? 0} characters or fewer; this has ${text.length}.`);
    } else if (column === 'nameToUse' && text !== '' && !/\p{L}/u.test(text)) {
      this.fault(column, 'There are no letters in this name.');
    }
    return text;
  }

  checkName(column: ListColumn, fullName: string): void {
    if (fullName === '') this.fault(column, 'The name is missing.');
    else if (fullName.includes('@')) this.fault(column, 'This is an email address, not a name.');
    else if (!/\p{L}/u.test(fullName)) this.fault(column, 'There are no letters in this name.');
    else if (/\d/.test(fullName)) this.fault(column, 'There are figures in this name.');
  }

  choice<T extends string>(
    column: ListColumn,
    all: readonly T[],
    names: Record<T, readonly string[]>,
    usual: T,
  ): T {
    const text = this.words(column).toLowerCase();
    if (text === '') return usual;
    const found = all.find((one) => names[one].includes(text));
    if (found !== undefined) return found;
    this.fault(column, `“${text}” is none of: ${all.map((one) => names[one][0]).join(', ')}.`);
    return usual;
  }

  yesOrNo(column: ListColumn): boolean {
    const text = this.words(column).toLowerCase();
    if (['', 'n', 'no', 'false', '0', 'none', '-', '✗'].includes(text)) return false;
    if (['y', 'yes', 'true', '1', 'x', '✓', '✔'].includes(text)) return true;
    this.fault(column, `Write yes or no; this says “${text}”.`);
    return false;
  }

  day(column: ListColumn): string | null {
    const text = this.cell(column);
    if (text === '') return null;
    const read = britishDay(text, this.today);
    if ('fault' in read) {
      this.fault(column, read.fault);
      return null;
    }
    if (read.day < '1900-01-01') this.fault(column, 'This is before 1900.');
    else if (read.day > addDays(this.today, 366)) this.fault(column, 'This is more than a year from now.');
    return read.day;
  }

  /** The day and month; the year a list gives is let go of. */
  birthday(): string {
    const read = birthdayEntry(this.cell('birthday'));
    if ('birthday' in read) {
      this.hadYear = read.hadYear;
      return read.birthday;
    }
    this.fault('birthday', read.fault);
    return '';
  }

  point(): number | null {
    const text = this.cell('printPoint').replace(/\s*(pt|point|points)$/i, '');
    if (text === '') return null;
    const size = Number(text);
    if (!/^\d+(\.\d+)?$/.test(text)) this.fault('printPoint', 'This is not a size of print, such as 18.');
    else if (!Number.isInteger(size)) this.fault('printPoint', 'Use a whole number.');
    else if (size < 16 || size > 48) this.fault('printPoint', 'Use a size from 16 to 48.');
    else return size;
    return null;
  }

  language(): string {
    const text = this.words('language');
    if (/^(english|en|eng|british)$/i.test(text)) return '';
    if (text !== '' && !/\p{L}/u.test(text)) this.fault('language', 'This is no language.');
    else if (/\d/.test(text)) this.fault('language', 'There are figures in this language.');
    return text;
  }

  /** What is right in each column, and wrong together. */
  checkTogether({ movedIn, movedOut, needs, kind }: ListedPerson): void {
    if (movedIn !== null && movedOut !== null && movedOut < movedIn) {
      this.fault('movedOut', 'They moved out before they moved in.');
    }
    if (kind !== 'resident' && movedIn !== null) {
      this.fault('movedIn', 'Only somebody who lives here moves in.');
    }
    if (needs.translated && needs.language === '')
      this.fault('translated', 'Translated into which language?');
    if (needs.interpreter && needs.language === '' && !needs.bsl) {
      this.fault('interpreter', 'An interpreter for which language?');
    }
    if (needs.printPoint !== null && !needs.largePrint) {
      if (this.cell('largePrint') !== '')
        this.fault('printPoint', 'A size is given, yet large print says no.');
      else needs.largePrint = true;
    }
  }

  checkWidth(): void {
    const over = this.cells.slice(this.columns.length).filter((cell) => cell.trim() !== '');
    if (over.length === 0) return;
    this.faults.push({ column: '', message: 'This row has more cells than there are headings.' });
  }
}
