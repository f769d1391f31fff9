/** England and Wales, with substitute days, by year. 2026 and 2027 substitutes: S85 Boxing Day 2026 substitute. */
const byYear: Record<number, Record<string, string>> = {
  2024: {
    '01-01': 'New Year’s Day',
    '03-29': 'Good Friday',
    '04-01': 'Easter Monday',
    '05-06': 'Early May bank holiday',
    '05-27': 'Spring bank holiday',
    '08-26': 'Summer bank holiday',
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
  },
  2025: {
    '01-01': 'New Year’s Day',
    '04-18': 'Good Friday',
    '04-21': 'Easter Monday',
    '05-05': 'Early May bank holiday',
    '05-26': 'Spring bank holiday',
    '08-25': 'Summer bank holiday',
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
  },
  2026: {
    '01-01': 'New Year’s Day',
    '04-03': 'Good Friday',
    '04-06': 'Easter Monday',
    '05-04': 'Early May bank holiday',
    '05-25': 'Spring bank holiday',
    '08-31': 'Summer bank holiday',
    '12-25': 'Christmas Day',
    '12-28': 'Boxing Day, substitute day',
  },
  2027: {
    '01-01': 'New Year’s Day',
    '03-26': 'Good Friday',
    '03-29': 'Easter Monday',
    '05-03': 'Early May bank holiday',
    '05-31': 'Spring bank holiday',
    '08-30': 'Summer bank holiday',
    '12-27': 'Christmas Day, substitute day',
    '12-28': 'Boxing Day, substitute day',
  },
  2028: {
    '01-03': 'New Year’s Day, substitute day',
    '04-14': 'Good Friday',
    '04-17': 'Easter Monday',
    '05-01': 'Early May bank holiday',
    '05-29': 'Spring bank holiday',
    '08-28': 'Summer bank holiday',
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
  },
  2029: {
    '01-01': 'New Year’s Day',
    '03-30': 'Good Friday',
    '04-02': 'Easter Monday',
    '05-07': 'Early May bank holiday',
    '05-28': 'Spring bank holiday',
    '08-27': 'Summer bank holiday',
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
  },
  2030: {
    '01-01': 'New Year’s Day',
    '04-19': 'Good Friday',
    '04-22': 'Easter Monday',
    '05-06': 'Early May bank holiday',
    '05-27': 'Spring bank holiday',
    '08-26': 'Summer bank holiday',
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
  },
};

export const firstKnownYear = 2024;
export const lastKnownYear = 2030;

/** Said beside a date counted past the table. */
export const unknownHolidaysWords = `Parlour knows bank holidays from ${firstKnownYear} to ${lastKnownYear}. Check this date yourself.`;

/** The bank holiday a `YYYY-MM-DD` is in England and Wales, or null. Outside the table always null: ask {@link holidaysKnownOn}. */
export function bankHoliday(date: string): string | null {
  return byYear[Number(date.slice(0, 4))]?.[date.slice(5)] ?? null;
}

/** True when the bank holidays of this date's year are in the table. */
export function holidaysKnownOn(date: string): boolean {
  return Number(date.slice(0, 4)) in byYear;
}
