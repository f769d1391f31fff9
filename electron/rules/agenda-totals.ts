import type { MeetingKind } from '@contract/meetings/kinds';

/**
 * The items and minutes that fit a meeting of each kind. Source: domain 3.1, "Agenda ≤6 items in a 45-minute slot"; of the
 * Board the domain gives no figure, so it has its ten regular items (domain 3.5) in an hour and a half: Parlour’s own.
 */
export function agendaSlot(kind: MeetingKind): { items: number; minutes: number } {
  return kind === 'board' ? { items: 10, minutes: 90 } : { items: 6, minutes: 45 };
}

/**
 * What an agenda adds up to: minutes, the clock time `HH:MM` it ends (past midnight wraps), and warnings in words where
 * it is more than fits its kind of meeting.
 */
export function agendaTotals(
  items: readonly { minutes: number }[],
  startTime: string,
  kind: MeetingKind,
): { minutes: number; endTime: string; warnings: string[] } {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const slot = agendaSlot(kind);
  const warnings: string[] = [];
  if (items.length > slot.items) {
    warnings.push(`${items.length} items: more than ${slot.items} is hard to follow.`);
  }
  if (minutes > slot.minutes) warnings.push(`${minutes - slot.minutes} minutes over ${slot.minutes}.`);
  return { minutes, endTime: clockAfter(startTime, minutes), warnings };
}

function clockAfter(clock: string, minutes: number): string {
  const total = (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) + minutes) % 1440;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
