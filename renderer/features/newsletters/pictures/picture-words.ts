import type { OwnPicture, Pictured } from '@contract/newsletters/pictures';
import { plainDate } from '@rules/british-dates';
import { barsTo, type PictureBar } from '@rules/picture-use';

type Tone = 'leaf' | 'amber' | 'brick' | 'plain';

export interface Standing {
  tone: Tone;
  words: string;
}

/** How somebody in a photo answered, in a few words. */
export function answerWords({ answer, on }: Pick<Pictured, 'answer' | 'on'>): Standing {
  const day = on === null ? '' : `, ${plainDate(on)}`;
  switch (answer) {
    case 'yes':
      return { tone: 'leaf', words: `Said yes${day}` };
    case 'no':
      return { tone: 'brick', words: `Said no${day}` };
    case 'withdrawn':
      return { tone: 'brick', words: `Took back their yes${day}` };
    case 'not-asked':
      return { tone: 'amber', words: 'Not asked yet' };
  }
}

/** Whether a picture may be printed today, in a few words. Nothing is said of a symbol that may. */
export function standingOf(picture: OwnPicture, today: string): Standing | null {
  const [first, ...more] = barsTo(picture, today);
  if (first !== undefined) return { tone: toneOf(first), words: barWords(first, more.length) };
  if (picture.kind === 'symbol') return null;
  if (picture.people.length === 0) return { tone: 'plain', words: 'Nobody to be recognised' };
  return { tone: 'leaf', words: picture.people.length === 1 ? 'They said yes' : 'Everyone said yes' };
}

function toneOf(bar: PictureBar): Tone {
  if (bar.why === 'put-away') return 'plain';
  return bar.why === 'not-agreed' && bar.answer === 'not-asked' ? 'amber' : 'brick';
}

function barWords(bar: PictureBar, more: number): string {
  const others = more === 0 ? '' : `, and ${more} more`;
  if (bar.why === 'put-away') return 'Put away';
  if (bar.why === 'past') return `Agreed until ${plainDate(bar.until)}${others}`;
  const said = { no: 'said no', withdrawn: 'took back their yes', 'not-asked': 'not asked yet' }[bar.answer];
  return `${bar.name}: ${said}${others}`;
}
