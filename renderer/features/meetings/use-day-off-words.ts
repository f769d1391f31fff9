import { useEffect, useRef } from 'react';
import { dayOffWords } from '@rules/working-days';
import { announce } from '../../lib/announce';
import { useRead } from '../../lib/use-read';
import { isMeantDate } from './HeldFields';

/** What to say under the date of a meeting on a day off; empty for a working day, or while the date is half typed. */
export function useDayOffWords(date: string | null): string {
  const closedDays = useRead('place.get', {}).data?.closedDays;
  const words = closedDays && isMeantDate(date) ? dayOffWords(date, closedDays) : '';
  const opened = useRef(date);
  useEffect(() => {
    // Said aloud only of a date chosen now: one that stood there already is told with its field.
    if (words !== '' && date !== opened.current) announce(words);
  }, [words, date]);
  return words;
}
