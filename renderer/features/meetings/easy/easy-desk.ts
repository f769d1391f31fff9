import type { EasyLine, EasyWords } from '@contract/meetings/easy-minutes';
import { call } from '../../../lib/call';
import type { Known } from '../../../lib/edited-record';
import { createRecordDesk, type RecordDesk } from '../../../lib/record-desk';

/** The Easy Read words of one line, as they are typed. */
export interface EasyValues {
  rows: EasyWords[];
}

export type EasyDesk = RecordDesk<EasyValues>;

/** What the records hold of each line's Easy Read words, by the line. */
export function knownEasyLines(lines: readonly EasyLine[]): ReadonlyMap<string, Known<EasyValues>> {
  return new Map(lines.map((line) => [line.lineId, known(line)]));
}

/** Saves the Easy Read words of a meeting as they are typed. */
export function createEasyDesk(meetingId: string): EasyDesk {
  return createRecordDesk<EasyValues>({
    send: async (lineId, { rows }, revision) => {
      const sent = rows.every(({ words }) => words.trim() === '') ? [] : rows;
      const result = await call('meetings.saveEasyRows', { meetingId, lineId, rows: sent, revision });
      return result.ok ? { ok: true, value: known(result.value) } : result;
    },
    readAgain: async () => {
      const result = await call('meetings.easyMinutes', { meetingId });
      return result.ok ? { ok: true, value: knownEasyLines(result.value.lines) } : result;
    },
  });
}

function known({ rows, revision }: EasyLine): Known<EasyValues> {
  return { values: { rows }, revision };
}
