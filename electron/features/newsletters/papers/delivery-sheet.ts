import type { OutputOf } from '@contract/api';
import { plainDate } from '@rules/british-dates';
import { cell, labelled, plain, type Block, type DocumentModel } from '../../../documents/blocks';
import type { IssuePrint } from './issue-print';

type PrintRun = OutputOf<'newsletters.printRun'>;

export interface Delivery extends Pick<PrintRun, 'rows'> {
  people: readonly (Omit<PrintRun['people'][number], 'given'> & {
    given: { givenOn: string; readWith: string } | null;
  })[];
}

const toTick = '☐';

/** Who gets which form, by room, with a box to tick and room to write who read it with them. */
export function buildDeliverySheet(print: IssuePrint, delivery: Delivery): DocumentModel {
  const { newsletter, title, placeName, provider } = print;
  const name = `${newsletter.name}, ${title}`;
  return {
    ...{ title: `Delivery sheet: ${name}`, language: 'en-GB', edition: 'standard' },
    ...{
      accent: newsletter.mastheadColour,
      header: `Delivery sheet: ${name}`,
      author: provider || placeName,
    },
    ...{ footer: `${placeName}. Delivery sheet`, subject: 'Delivery sheet' },
    blocks: [
      { kind: 'masthead', kicker: 'Delivery sheet', title: newsletter.name, lines: [title, placeName] },
      ...toTranslate(delivery),
      { kind: 'heading', level: 1, text: 'How many' },
      { kind: 'list', marks: 'bullets', items: counts(delivery) },
      ...whoGetsWhich(delivery),
    ],
  };
}

/** What no printer can make: said first, because a person has to be found for it. */
function toTranslate({ people }: Delivery): Block[] {
  const waiting = people.filter(({ form, given }) => form === 'translated' && given === null);
  if (waiting.length === 0) return [];
  const paragraphs = waiting.map(({ name, formWords }) => labelled(`${name}:`, `${lowerFirst(formWords)}.`));
  return [{ kind: 'panel', tone: 'action', paragraphs }];
}

/** The copies for those who live here together, and the families' apart, as the print run counts them. */
function counts({ rows }: Delivery) {
  const families = rows.filter(({ form }) => form === 'families');
  const here = rows.filter(({ form }) => form !== 'families');
  const together = here.reduce((sum, { count }) => sum + count, 0);
  const line = ({ words, count }: PrintRun['rows'][number]) => labelled(`${count}`, words);
  return [...here.map(line), labelled(`${together}`, 'together'), ...families.map(line)];
}

function whoGetsWhich({ people }: Delivery): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: 'Who gets which' };
  if (people.length === 0)
    return [heading, { kind: 'paragraph', words: plain('Nobody is in the records yet.') }];
  const hasPlaces = people.some(({ unit }) => unit !== '');
  const sorted = [...people].sort(
    (a, b) => byNumber.compare(a.unit, b.unit) || byNumber.compare(a.name, b.name),
  );
  return [
    heading,
    {
      ...{ kind: 'table', title: 'Who gets which' },
      description:
        'One row for each person: where they live, their name, their form, a box to tick when they have it, and room to write who read it with them.',
      header: [...(hasPlaces ? ['Where'] : []), 'Name', 'Form', 'Has it', 'Read with'],
      ...{ shares: [...(hasPlaces ? [3] : []), 5, 6, 3, 5], firstColumnBold: false },
      rows: sorted.map(({ unit, name, formWords, given }) => [
        ...[...(hasPlaces ? [cell(unit)] : []), cell(name), cell(formWords)],
        ...[cell(given === null ? toTick : plainDate(given.givenOn)), cell(given?.readWith ?? '')],
      ]),
    },
  ];
}

const byNumber = new Intl.Collator('en-GB', { numeric: true });

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
