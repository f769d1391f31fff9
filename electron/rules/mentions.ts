/** An `@name` in typed text: what was typed after the sign, and where it stands (`to` is past its end). */
export interface Mention {
  query: string;
  from: number;
  to: number;
}

const mentionPattern = /(^|[\s(,])@([\p{L}\p{M}\p{N}_’'-]+)/gu;

/** Every `@name` in the text, in order. An address such as `a@b` is not one. */
export function readMentions(text: string): Mention[] {
  return [...text.matchAll(mentionPattern)].map((match) => {
    const from = match.index + (match[1] ?? '').length;
    const typed = match[2] ?? '';
    return { query: typed.replace(/_/g, ' ').trim(), from, to: from + 1 + typed.length };
  });
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
