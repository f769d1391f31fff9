import { readDueDate, type DueContext } from './due-date';
import { findOnePerson, type Findable } from './find-person';
import { readMentions, withoutMention } from './mentions';

export interface ActionContext extends DueContext {
  people: readonly Findable[];
}

/** What was typed of an action. `ownerId` null with an `ownerQuery`: more than one person, or nobody known, is meant. */
export interface ActionEntry {
  text: string;
  ownerQuery: string;
  ownerId: string | null;
  /** `YYYY-MM-DD`. */
  due: string | null;
  dueWarning: string;
  /** Why what stands where a date is expected could not be read; empty when there is none. */
  dueProblem: string;
}

interface Part {
  text: string;
  ownerQuery: string;
  due: { date: string; warning: string } | null;
  problem: string;
}

/**
 * Reads an action typed in one line: "Kitchen to plate last-served table first, Owen, Monday", "… @owen by Mon",
 * or only "owen, in 10 working days". Owner and date are looked for at the end and in either order; what is not
 * clearly one of them stays in the words.
 */
export function readActionEntry(raw: string, context: ActionContext): ActionEntry {
  const read: Part = { text: raw.trim(), ownerQuery: '', due: null, problem: '' };
  takeMention(read, context);
  const segments = read.text
    .split(',')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  takeFromEnd(segments, read, context);
  takeTrailingBy(segments, read, context);
  const owner = findOnePerson(read.ownerQuery, context.people);
  return {
    text: segments.join(', '),
    ownerQuery: read.ownerQuery,
    ownerId: owner?.id ?? null,
    due: read.due?.date ?? null,
    dueWarning: read.due?.warning ?? '',
    dueProblem: read.due === null ? read.problem : '',
  };
}

function takeMention(read: Part, context: ActionContext): void {
  const mention = readMentions(read.text).at(-1);
  if (mention === undefined) return;
  read.ownerQuery = mention.query;
  const after = read.text.slice(mention.to).replace(/^[\s,]+/, '');
  const due = after === '' ? null : dueOf(after, context);
  if (due) read.due = due;
  read.text = due ? read.text.slice(0, mention.from).trim() : withoutMention(read.text, mention);
  read.text = read.text.replace(/,\s*$/, '');
}

function takeFromEnd(segments: string[], read: Part, context: ActionContext): void {
  for (let looked = 0; looked < 2; looked += 1) {
    const last = segments.at(-1);
    if (last === undefined) return;
    const due = read.due ? null : dueOf(last, context);
    if (due) read.due = due;
    else if (isOwner(last, segments.length, read, context)) read.ownerQuery = last;
    else {
      if (read.due === null && segments.length > 1) read.problem = lateProblem(last, context);
      return;
    }
    segments.pop();
  }
}

function isOwner(segment: string, count: number, read: Part, context: ActionContext): boolean {
  if (read.ownerQuery !== '' || segment.split(/\s+/).length > 4) return false;
  if (findOnePerson(segment, context.people) === null) return false;
  return count > 1 || read.due !== null;
}

// Only something that begins as a date does ("by …", "in …", a number) is worth a message; the rest is words.
function lateProblem(segment: string, context: ActionContext): string {
  if (!/^(?:by\b|due\b|in \d|\d{1,2}[/.]\d)/i.test(segment)) return '';
  const read = readDueDate(segment, context);
  return 'problem' in read ? read.problem : '';
}

function takeTrailingBy(segments: string[], read: Part, context: ActionContext): void {
  const last = segments.at(-1);
  if (last === undefined || read.due) return;
  const at = last.toLowerCase().lastIndexOf(' by ');
  const due = at < 0 ? null : dueOf(last.slice(at + 4), context);
  if (!due) return;
  read.due = due;
  segments[segments.length - 1] = last.slice(0, at).trim();
}

function dueOf(text: string, context: ActionContext): { date: string; warning: string } | null {
  const read = readDueDate(text, context);
  return 'date' in read ? read : null;
}
