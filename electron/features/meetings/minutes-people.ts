import type { MinutesContent } from '@contract/meetings/content';
import { placeKinds } from '@contract/place';
import { asksResidents, countedWords } from '@rules/meeting-kinds';
import { placeWords, type PlaceWords } from '@rules/place-words';
import type { Block } from '../../documents/blocks';
import { cell, labelled, plain } from '../../documents/blocks';

const wordsOfPlaces = placeKinds.map(placeWords);

interface Group {
  part: string;
  names: string[];
  unnamed: number;
}

/** Whom a paper is for: families read only the names that may be shared with them. */
export type NamesFor = 'everyone' | 'families';

/** Who was there, grouped by their part in the meeting, and who sent apologies. */
export function whoCame(content: MinutesContent, namesFor: NamesFor): Block[] {
  const rows = [
    ...leading(content),
    ...groups(content).map((group) => [cell(groupLabel(group)), cell(groupNames(group, namesFor))]),
  ];
  const heading: Block = { kind: 'heading', level: 1, text: 'Who came' };
  return [
    heading,
    { kind: 'paragraph', words: plain(turnout(content)), isTied: true },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: 'Who came',
            description: 'One row for each part in the meeting, with the names of the people.',
            header: ['Part', 'Names'],
            shares: [3, 8],
            firstColumnBold: true,
            rows,
          },
        ]),
    {
      kind: 'paragraph',
      words: labelled(
        'Apologies:',
        content.apologies.length === 0 ? 'none.' : `${content.apologies.join(', ')}.`,
      ),
    },
  ];
}

function turnout(content: MinutesContent): string {
  const { residentsHere, residentsInvited } = content;
  const { one, many } = turnoutWords(content);
  if (residentsInvited > 0) return `${residentsHere} of ${residentsInvited} ${many} came.`;
  return residentsHere === 1
    ? `One ${one} came.`
    : `${residentsHere === 0 ? 'No' : residentsHere} ${many} came.`;
}

function turnoutWords(content: MinutesContent): { one: string; many: string } {
  const kind = content.kind ?? 'residents';
  return asksResidents(kind) ? residentWords(content) : countedWords(kind, 'care-home');
}

/** What the place calls the people who live there or are supported, as the parts of those present say it. */
function residentWords({ present, presentUnnamed }: MinutesContent): PlaceWords {
  const parts = [...present, ...presentUnnamed].map(({ part }) => part);
  return wordsOfPlaces.find(({ One }) => parts.includes(One)) ?? placeWords('care-home');
}

function leading({ chair, minuteTaker }: MinutesContent) {
  return [
    ...(chair === '' ? [] : [[cell('Chair'), cell(chair)]]),
    ...(minuteTaker === '' ? [] : [[cell('Minutes taken by'), cell(minuteTaker)]]),
  ];
}

/** People by part, in the order they stand, without the chair and minute-taker, who have rows of their own. */
function groups(content: MinutesContent): Group[] {
  const byPart = new Map<string, Group>();
  const group = (part: string): Group => {
    const found = byPart.get(part) ?? { part, names: [], unnamed: 0 };
    byPart.set(part, found);
    return found;
  };
  for (const { name, part, note } of content.present) {
    const isLeading = (name === content.chair || name === content.minuteTaker) && note === '';
    if (!isLeading) group(part).names.push(note === '' ? name : `${name} (${lowerFirst(note)})`);
  }
  for (const { part, count } of content.presentUnnamed) group(part).unnamed += count;
  return [...byPart.values()];
}

function groupLabel({ part, names, unnamed }: Group): string {
  const count = names.length + unnamed;
  const plural = wordsOfPlaces.find(({ One }) => One === part)?.Many ?? part;
  return count === 1 ? part : `${plural} (${count})`;
}

function groupNames({ names, unnamed }: Group, namesFor: NamesFor): string {
  if (unnamed === 0) return names.join(', ');
  if (names.length > 0) return `${names.join(', ')}, and ${unnamedWords(unnamed, 'more', namesFor)}`;
  if (namesFor === 'families') return 'Not named here';
  return unnamed === 1 ? 'Prefers not to be named' : 'Prefer not to be named';
}

/** "11 more who prefer not to be named"; for families, who were asked about sharing and not about print, "11 more, not named here". */
export function unnamedWords(count: number, more: '' | 'more', namesFor: NamesFor): string {
  const counted = more === '' ? `${count}` : `${count} ${more}`;
  if (namesFor === 'families') return `${counted}, not named here`;
  return `${counted} who ${count === 1 ? 'prefers' : 'prefer'} not to be named`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
