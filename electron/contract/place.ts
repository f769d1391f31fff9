import * as z from 'zod';
import { isoDate, lineOfText, optionalLine, revision } from './fields';
import { method } from './method';

export const placeKinds = ['care-home', 'supported-living', 'home-care'] as const;
export const placeKindSchema = z.enum(placeKinds);
export type PlaceKind = (typeof placeKinds)[number];

export const placeSchema = z.object({
  name: z.string(),
  provider: z.string(),
  kind: placeKindSchema,
  idleMinutes: z.number().int(),
  closedDays: z.array(z.object({ date: isoDate, reason: z.string() })),
  revision,
});
export type Place = z.infer<typeof placeSchema>;

export const place = {
  'place.get': method({ input: z.object({}), output: placeSchema, needs: 'signed-in', writes: [] }),
  'place.save': method({
    input: z.object({
      name: lineOfText(120, 'the name of the place'),
      provider: optionalLine(120),
      kind: placeKindSchema,
      idleMinutes: z
        .number()
        .int('Use whole minutes.')
        .min(1, 'Between 1 and 60 minutes.')
        .max(60, 'Between 1 and 60 minutes.'),
      closedDays: z
        .array(z.object({ date: isoDate, reason: optionalLine(120) }))
        .max(200, 'Use 200 days or fewer.'),
      revision,
    }),
    output: placeSchema,
    needs: 'place.write',
    writes: ['place', 'session', 'meetings', 'audit'],
  }),
};
