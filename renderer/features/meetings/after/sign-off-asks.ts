import type { Line, Meeting } from '@contract/meetings/minutes';
import type { NameToCheck } from '@contract/meetings/versions';
import { cameAtAll } from '@rules/attendance';
import type { NameOf } from './after-words';
import type { SignOffAsk } from './SignOffCard';

/** The lines that name somebody otherwise than agreed, as one thing to look at; none when there are none. */
export function namesAsk(found: readonly NameToCheck[], lines: readonly Line[]): SignOffAsk[] {
  const about = found.flatMap(({ lineId, because }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line ? [{ id: lineId, words: `“${shortened(line.text)}” ${because.join(' ')}` }] : [];
  });
  if (about.length === 0) return [];
  const words =
    about.length === 1
      ? '1 line names someone otherwise than agreed'
      : `${about.length} lines name someone otherwise than agreed`;
  return [{ words, lines: about }];
}

/** Those quoted who are not ticked as here, as one thing to look at; none when there are none. */
export function notHereAsk(meeting: Meeting, nameOf: NameOf): SignOffAsk[] {
  if (meeting.kind === 'phone-round') return [];
  const came = new Set(meeting.attendance.filter(cameAtAll).map(({ personId }) => personId));
  const quoted = meeting.lines.filter(
    ({ kind, speakerId, source }) =>
      kind === 'said' && speakerId !== null && source !== 'told' && !came.has(speakerId),
  );
  if (quoted.length === 0) return [];
  const people = new Set(quoted.map(({ speakerId }) => speakerId)).size;
  const lines = quoted.map(({ id, text, speakerId }) => ({
    id,
    words: `${speakerId === null ? '' : nameOf(speakerId)}: “${shortened(text)}”`,
  }));
  const words = people === 1 ? '1 person is quoted and is' : `${people} people are quoted and are`;
  return [{ words: `${words} not ticked as here`, lines }];
}

const longest = 60;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest) || longest)}…`;
}
