import * as z from 'zod';
import { id, isoDate, lineOfText, optionalLine, paragraphs, revision } from './fields';
import { method } from './method';

export const actionStates = ['open', 'done', 'dropped'] as const;

/** The meeting something came from, or was read out at. */
export const meetingNamed = z.object({ id, title: z.string(), date: isoDate });

export const actionSchema = z.object({
  id,
  words: z.string(),
  ownerId: id.nullable(),
  /** Someone who is not in the records; empty when `ownerId` is set or nobody has it. */
  ownerName: z.string(),
  /** How the owner is called on screen; empty when nobody has it yet. */
  owner: z.string(),
  raisedOn: isoDate,
  due: isoDate.nullable(),
  /** The date first agreed, which “on time” is judged by; `due` is another once it was moved. */
  firstDue: isoDate.nullable(),
  state: z.enum(actionStates),
  closedOn: isoDate.nullable(),
  /** What happened, once done; empty while open. */
  outcome: z.string(),
  droppedBecause: z.string(),
  /** Why it is still open: "Board money". */
  waitingFor: z.string(),
  /** Days from raised to closed, or to today while open. */
  ageDays: z.number().int(),
  /** Days past `due` while open. */
  overdueDays: z.number().int(),
  /** How many voices it answers. */
  voiceCount: z.number().int(),
  /** How often it was carried over at a meeting. */
  carriedCount: z.number().int(),
  meeting: meetingNamed.nullable(),
  lineId: id.nullable(),
  revision,
});
export type Action = z.infer<typeof actionSchema>;

export const actionSorts = ['due', 'age', 'owner', 'source'] as const;
export type ActionSort = (typeof actionSorts)[number];

export const actionsShown = ['open', 'overdue', 'done', 'dropped', 'all'] as const;
export type ActionsShown = (typeof actionsShown)[number];

const page = { offset: z.number().int().min(0).max(1_000_000), limit: z.number().int().min(1).max(200) };

export const checkBackSchema = z.object({
  id,
  actionId: id,
  words: z.string(),
  /** What was done, as written when it was closed. */
  outcome: z.string(),
  doneOn: isoDate,
  dueOn: isoDate,
  askedOn: isoDate.nullable(),
  yes: z.number().int(),
  no: z.number().int(),
  dontKnow: z.number().int(),
  answer: z.string(),
  revision,
});
export type CheckBack = z.infer<typeof checkBackSchema>;

/** At which meeting this was settled; null when between meetings. */
const atMeeting = { meetingId: id.nullable() };
const oneAction = { id, revision };
const people = z.number().int('Use whole numbers.').min(0).max(1000);

const reviewSchema = z.object({ result: z.enum(['done', 'carried', 'dropped']), words: z.string() });

export const lastTimeActionSchema = z.object({
  action: actionSchema,
  /** How it stood on the day of the meeting asked about, and its ages on that day. */
  stateThen: z.enum(actionStates),
  ageDays: z.number().int(),
  /** Days past the date first agreed. */
  overdueDays: z.number().int(),
  onTime: z.boolean().nullable(),
  /** What was said of it at this meeting; null when it was not read out yet. */
  review: reviewSchema.nullable(),
});
export type LastTimeAction = z.infer<typeof lastTimeActionSchema>;

export const lastTimeFiguresSchema = z.object({
  all: z.number().int(),
  done: z.number().int(),
  donePercent: z.number().int(),
  dropped: z.number().int(),
  open: z.number().int(),
  onTime: z.number().int(),
  onTimeOf: z.number().int(),
  daysToClose: z.array(z.number().int()),
  medianDays: z.number().nullable(),
  meanDays: z.number().nullable(),
  overdue: z.number().int(),
  oldestOpenDays: z.number().int().nullable(),
});

export const improvement = {
  'improvement.list': method({
    input: z.object({
      show: z.enum(actionsShown),
      /** `none`: those nobody has; null: everyone’s. */
      owner: z.union([id, z.literal('none')]).nullable(),
      sort: z.enum(actionSorts),
      ...page,
    }),
    output: z.object({ actions: z.array(actionSchema), total: z.number().int(), today: isoDate }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** The counts beside the filters, and who has actions open. */
  'improvement.summary': method({
    input: z.object({}),
    output: z.object({
      open: z.number().int(),
      overdue: z.number().int(),
      done: z.number().int(),
      dropped: z.number().int(),
      /** Check-backs whose day has come. */
      toAsk: z.number().int(),
      /** By name; the last, with no id, is for those nobody has. */
      owners: z.array(z.object({ id: id.nullable(), name: z.string(), open: z.number().int() })),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  'improvement.get': method({
    input: z.object({ id }),
    output: actionSchema,
    needs: 'meetings.read',
    writes: [],
  }),
  /** Done: keeps what happened, and asks “did it help?” 20 working days later. */
  'improvement.close': method({
    input: z.object({
      ...oneAction,
      words: lineOfText(1000, 'what happened'),
      closedOn: isoDate,
      ...atMeeting,
    }),
    output: actionSchema,
    needs: 'meetings.write',
    writes: ['improvement', 'voices', 'audit'],
  }),
  'improvement.drop': method({
    input: z.object({
      ...oneAction,
      because: lineOfText(1000, 'why it is dropped'),
      closedOn: isoDate,
      ...atMeeting,
    }),
    output: actionSchema,
    needs: 'meetings.write',
    writes: ['improvement', 'voices', 'audit'],
  }),
  /** Still open: a new date, and why. */
  'improvement.carry': method({
    input: z.object({
      ...oneAction,
      due: isoDate.nullable(),
      reason: lineOfText(1000, 'why it is carried over'),
      ...atMeeting,
    }),
    output: actionSchema,
    needs: 'meetings.write',
    writes: ['improvement', 'voices', 'meetings', 'audit'],
  }),
  'improvement.reopen': method({
    input: z.object({ ...oneAction, reason: lineOfText(1000, 'why it is open again') }),
    output: actionSchema,
    needs: 'meetings.write',
    writes: ['improvement', 'voices', 'audit'],
  }),
  'improvement.change': method({
    input: z.object({
      ...oneAction,
      ownerId: id.nullable(),
      ownerName: optionalLine(120),
      due: isoDate.nullable(),
      waitingFor: optionalLine(1000),
    }),
    output: actionSchema,
    needs: 'meetings.write',
    writes: ['improvement', 'voices', 'meetings', 'audit'],
  }),
  /** “Did it help?”: those still to ask, soonest first, or those asked, newest first. */
  'improvement.checkBacks': method({
    input: z.object({ asked: z.boolean(), ...page }),
    output: z.object({ checkBacks: z.array(checkBackSchema), total: z.number().int(), today: isoDate }),
    needs: 'meetings.read',
    writes: [],
  }),
  'improvement.recordCheckBack': method({
    input: z
      .object({
        id,
        revision,
        askedOn: isoDate,
        yes: people,
        no: people,
        dontKnow: people,
        answer: paragraphs(2000),
      })
      .refine(({ yes, no, dontKnow, answer }) => yes + no + dontKnow > 0 || answer !== '', {
        path: ['answer'],
        message: 'Count the answers, or write what people said.',
      }),
    output: checkBackSchema,
    needs: 'meetings.write',
    writes: ['improvement', 'voices', 'audit'],
  }),
  /**
   * What came of it was told to the people whose voices began it: an outcome, a settled decision, or that an action was
   * dropped and why. The same way twice is told once.
   */
  'improvement.tellBack': method({
    input: z.object({
      kind: z.enum(['outcome', 'decision', 'action']),
      id,
      voiceIds: z.array(id).min(1, 'Choose who was told.').max(500),
      way: lineOfText(200, 'how they were told'),
      toldOn: isoDate,
    }),
    output: z.object({ told: z.number().int() }),
    needs: 'meetings.write',
    writes: ['improvement', 'voices', 'audit'],
  }),
  /** The actions of earlier meetings that this one reads out, oldest open first, and what became of them. */
  'improvement.fromLastTime': method({
    input: z.object({ meetingId: id }),
    output: z.object({
      /** The meeting before this one; null when this is the first. */
      last: meetingNamed.nullable(),
      on: isoDate,
      actions: z.array(lastTimeActionSchema),
      figures: lastTimeFiguresSchema,
    }),
    needs: 'meetings.read',
    writes: [],
  }),
};
