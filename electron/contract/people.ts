import * as z from 'zod';
import { birthdayTyped, id, isoDate, lineOfText, optionalLine, revision } from './fields';
import { method } from './method';
import { printPointSchema } from './print-size';

export const personKinds = ['resident', 'staff', 'family', 'other'] as const;
export const personKindSchema = z.enum(personKinds);
export type PersonKind = (typeof personKinds)[number];

/** How a person agreed to be named in minutes: full name, first name, or "a resident". */
export const nameInPrint = ['full', 'first', 'unnamed'] as const;

export const needsSchema = z.object({
  largePrint: z.boolean(),
  easyRead: z.boolean(),
  /** The language for anything important; empty when English. */
  language: optionalLine(60),
  interpreter: z.boolean(),
  /** What helps with hearing, in words; empty when nothing is needed. */
  hearing: optionalLine(200),
  /** What helps with sight, in words; empty when nothing is needed. */
  sight: optionalLine(200).default(''),
  /** British Sign Language. */
  bsl: z.boolean().default(false),
  /** Printed information read aloud or recorded for them. */
  readAloud: z.boolean().default(false),
  /** Printed information put into their language by a person. */
  translated: z.boolean().default(false),
  /** The size of large print that suits them, in points; null for the usual 18. */
  printPoint: printPointSchema.nullable().default(null),
  /** How much time, and when: "20 minutes, mornings". */
  timeNeeded: optionalLine(120).default(''),
  /** How they like to be reached: "in person, after lunch". */
  howToReach: optionalLine(120).default(''),
});
export type Needs = z.infer<typeof needsSchema>;

export const personSchema = z.object({
  id,
  kind: personKindSchema,
  nameToUse: z.string(),
  fullName: z.string(),
  /** Job, relationship or part: "senior carer", "daughter of Mabel", "advocate". */
  role: z.string(),
  nameInPrint: z.enum(nameInPrint),
  needs: needsSchema,
  /** Unit, floor or room; empty when there is none. */
  unit: z.string(),
  movedIn: isoDate.nullable(),
  movedOut: isoDate.nullable(),
  /** Day and month, `--03-12`; empty when not known. No year is kept anywhere. */
  birthday: z.string(),
  /** When how they like information was last checked with them, and when it is due again. */
  informationCheckedOn: isoDate.nullable(),
  informationCheckDue: isoDate.nullable(),
  hasPhoto: z.boolean(),
  archived: z.boolean(),
  revision,
});
export type Person = z.infer<typeof personSchema>;

export const personInput = z.object({
  kind: personKindSchema,
  nameToUse: lineOfText(60, 'the name they like to be called'),
  fullName: lineOfText(120, 'their full name'),
  role: optionalLine(120),
  nameInPrint: z.enum(nameInPrint),
  needs: needsSchema,
  unit: optionalLine(80).default(''),
  movedIn: isoDate.nullable().default(null),
  movedOut: isoDate.nullable().default(null),
  birthday: birthdayTyped.default(''),
});

export const people = {
  'people.list': method({
    input: z.object({ archived: z.boolean() }),
    output: z.object({ people: z.array(personSchema) }),
    needs: 'people.read',
    writes: [],
  }),
  'people.get': method({
    input: z.object({ id }),
    output: personSchema,
    needs: 'people.read',
    writes: [],
  }),
  'people.add': method({
    input: personInput.extend({ id }),
    output: personSchema,
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
  'people.save': method({
    input: personInput.extend({ id, revision }),
    output: personSchema,
    needs: 'people.write',
    writes: ['people', 'meetings', 'newsletters', 'audit'],
  }),
  /** Notes that how they like information was checked with them, and when it is due again. */
  'people.checkInformation': method({
    input: z.object({ id, checkedOn: isoDate, due: isoDate, revision }),
    output: personSchema,
    needs: 'people.write',
    writes: ['people', 'audit'],
  }),
  'people.archive': method({
    input: z.object({ id, archived: z.boolean(), revision }),
    output: personSchema,
    needs: 'people.write',
    writes: ['people', 'meetings', 'newsletters', 'audit'],
  }),
};
