import type { Answer } from '@contract/newsletters/content';

const openings: Record<Answer['reply'], string> = {
  did: '',
  decided: 'We decided: ',
  'cant-yet': 'We can’t yet: ',
  wont: 'We won’t: ',
};

/** An answer as it is kept once it was printed: "We can’t yet: the Board decides on 27 January." */
export function printedAnswer({ reply, words }: Pick<Answer, 'reply' | 'words'>): string {
  const said = words.trim();
  const saysSo = /^we (?:have )?decided|^we (?:can|could)(?:’|'|no)?t|^we (?:won(?:’|')t|will not)/i.test(
    said,
  );
  if (saysSo) return said;
  return `${openings[reply]}${reply === 'cant-yet' || reply === 'wont' ? asReason(said) : said}`;
}

/** Words a reason may begin with that are never a name, so that their capital is only that of a sentence. */
const neverNames = new Set(
  (
    'A An The This That These Those There It It’s Its They Their We Our You Your He She His Her ' +
    'Nobody No None Not Nothing Nowhere Everybody Everyone Somebody Someone Some Many Most More All Both Each Every Few ' +
    'People Residents Tenants Families Staff Money As After Before Because Until When Where While Only Now Too'
  ).split(' '),
);

/** "Because people no longer want it." goes on from "We won’t:" as "people no longer want it."; a name keeps its capital. */
function asReason(said: string): string {
  const reason = said.replace(/^because\s+(?=\S)/i, '');
  const [first = ''] = /^[\p{L}’']+/u.exec(reason) ?? [];
  if (!neverNames.has(first.replaceAll("'", '’'))) return reason;
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
