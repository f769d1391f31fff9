/** An `@name` in typed text: what was typed after the sign, and where it stands (`to` is past its end). */
export interface Mention {
  query: string;
  from: number;
  to: number;
}

const mentionPattern = /(^|[\s(,])@(?:“([^“”\n]+)”|([\p{L}\p{M}\p{N}_’'-]+))/gu;

/**
 * Every `@name` in the text, in order; a name with more than letters in it stands between curly quotes, `@“Mr. Bell”`. An
 * address such as `a@b` is not one.
 */
export function readMentions(text: string): Mention[] {
  return [...text.matchAll(mentionPattern)].map((match) => {
    const [whole, before = '', quoted, typed = ''] = match;
    const from = match.index + before.length;
    return { query: (quoted ?? typed.replace(/_/g, ' ')).trim(), from, to: match.index + whole.length };
  });
}

/** A mention that reads back as this name, whoever it is: "@Zed_Marsh", "@“Mr. Bell”". Empty for an empty name. */
export function mentionOf(name: string): string {
  if (name.trim() === '') return '';
  const handle = `@${name.trim().replace(/ /g, '_')}`;
  const [read] = readMentions(handle);
  return read?.query === name.trim() && read.to === handle.length
    ? handle
    : `@“${name.replace(/[“”]/g, '’')}”`;
}

/** What to say of unnamed words that begin with an `@name`, which would be printed; empty when they do not. */
export function namedAtStart(text: string): string {
  const [first] = readMentions(takeTopics(text).text);
  return first?.from === 0 ? whoIs(first.query) : '';
}

/** Asks for the one person a typed name means. */
export function whoIs(query: string): string {
  return `Choose who “${query}” is, or take the name out to leave the words unnamed.`;
}

/** The text without one mention and with the gap closed. */
export function withoutMention(text: string, mention: Mention): string {
  return joinAround(text.slice(0, mention.from), text.slice(mention.to));
}

function joinAround(before: string, after: string): string {
  const left = before.trimEnd();
  const right = after.trimStart();
  return left === '' || right === '' || /^[,.;:!?]/.test(right) ? left + right : `${left} ${right}`;
}

const topicPattern = /(^|\s)#(\p{L}[\p{L}\p{M}\p{N}_-]*)/gu;

/** The `#topics` of the text in lower case, each once, and the text without them. `#1` stays: it is no topic. */
export function takeTopics(text: string): { topics: string[]; text: string } {
  const topics: string[] = [];
  const rest = text.replace(topicPattern, (_whole, before: string, typed: string) => {
    const topic = typed.toLowerCase().slice(0, 40);
    if (!topics.includes(topic)) topics.push(topic);
    return before === '\n' ? before : '';
  });
  return { topics: topics.slice(0, 10), text: rest.trim() };
}
