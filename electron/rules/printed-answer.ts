import type { Answer } from '@contract/newsletters/content';

const openings: Record<Answer['reply'], string> = {
  did: '',
  decided: 'We decided: ',
  'cant-yet': 'We can’t yet: ',
  wont: 'We won’t: ',
};

/** An answer as it is kept once it was printed: "We can’t yet: the Board decides on 27 January." */
export function printedAnswer({ reply, words }: Pick<Answer, 'reply' | 'words'>): string {
  const opening = openings[reply];
  const said = words.trim();
  const saysSo = /^we (?:have )?decided|^we (?:can|could)(?:’|'|no)?t|^we (?:won(?:’|')t|will not)/i.test(
    said,
  );
  return saysSo ? said : `${opening}${said}`;
}
