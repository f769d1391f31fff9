/** The most items that fit a meeting people can follow. Source: domain 3.1, Residents' / service-user meetings. */
const mostItems = 6;

/**
 * What an agenda adds up to: minutes, the clock time `HH:MM` it ends (past midnight wraps), and warnings in words.
 * `slotMinutes` is the time set aside. Source: domain 3.1, "Agenda ≤6 items in a 45-minute slot".
 */
export function agendaTotals(
  items: readonly { minutes: number }[],
  startTime: string,
  slotMinutes = 45,
): { minutes: number; endTime: string; warnings: string[] } {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const warnings: string[] = [];
  if (items.length > mostItems) {
    warnings.push(`${items.length} items: more than ${mostItems} is hard to follow.`);
  }
  if (minutes > slotMinutes) warnings.push(`${minutes - slotMinutes} minutes over ${slotMinutes}.`);
  return { minutes, endTime: clockAfter(startTime, minutes), warnings };
}

function clockAfter(clock: string, minutes: number): string {
  const total = (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) + minutes) % 1440;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
