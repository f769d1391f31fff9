import type { Line } from '@contract/meetings/minutes';
import type { NameToCheck } from '@contract/meetings/versions';
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

const longest = 60;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest) || longest)}…`;
}
