import * as z from 'zod';
import { id, isoDate } from './fields';
import { method } from './method';
import { personKindSchema } from './people';

/** What a column of a list can be. */
export const listColumns = [
  'fullName',
  'firstName',
  'surname',
  'nameToUse',
  'kind',
  'role',
  'unit',
  'movedIn',
  'movedOut',
  'birthday',
  'nameInPrint',
  'largePrint',
  'printPoint',
  'easyRead',
  'readAloud',
  'language',
  'translated',
  'interpreter',
  'bsl',
  'hearing',
  'sight',
  'timeNeeded',
  'howToReach',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** The list as it was pasted or read from a file; at most 2 MB and 5,000 rows. */
const listText = z.string().min(1, 'Paste a list first.').max(2_000_000, 'This list is longer than 2 MB.');

const faultSchema = z.object({
  /** The heading of the column as it stands in the list; empty for the row as a whole. */
  column: z.string(),
  message: z.string(),
});

export const listReadingSchema = z.object({
  columns: z.array(z.object({ heading: z.string(), means: z.enum(listColumns).nullable() })),
  /** What is wrong with the list as a whole; nothing can be brought in until it is mended. */
  problems: z.array(z.string()),
  /** Rows with something in them, below the headings. */
  total: z.number().int(),
  /** Numbered as a spreadsheet does: the headings are row 1. */
  good: z.array(
    z.object({
      row: z.number().int(),
      fullName: z.string(),
      nameToUse: z.string(),
      kind: personKindSchema,
      unit: z.string(),
      movedIn: isoDate.nullable(),
      /** Day and month as kept, `--03-12`; empty when the list has none. */
      birthday: z.string(),
    }),
  ),
  /** How many of the good rows came with a year of birth, which is not kept. */
  yearsLeftOut: z.number().int(),
  faulty: z.array(z.object({ row: z.number().int(), name: z.string(), faults: z.array(faultSchema) })),
  /** Rows that name somebody who is in the records already; never brought in again. */
  known: z.array(z.object({ row: z.number().int(), fullName: z.string() })),
});
export type ListReading = z.infer<typeof listReadingSchema>;

export const importMethods = {
  /** Reads a list and says what each row would become. Nothing is changed. */
  'people.readList': method({
    input: z.object({ text: listText }),
    output: listReadingSchema,
    needs: 'people.write',
    writes: [],
  }),
  /** Brings a list in, in one piece: the good rows of it, or nothing until every row is right. */
  'people.bringIn': method({
    input: z.object({ text: listText, which: z.enum(['good-rows', 'all-or-none']) }),
    output: z.object({ added: z.number().int(), left: z.number().int() }),
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
  /** Everyone in the records now as a CSV file that a spreadsheet opens and Parlour reads back. */
  'people.saveList': method({
    input: z.object({}),
    output: z.object({ savedId: id, fileName: z.string(), people: z.number().int() }),
    needs: 'documents.save',
    writes: ['audit'],
  }),
};
