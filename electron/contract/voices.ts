import * as z from 'zod';
import { id, isoDate, lineOfText, optionalLine, paragraphs, revision } from './fields';
import { actionStates, meetingNamed } from './improvement';
import { decidedHow, voiceSources } from './meetings/minutes';
import { method } from './method';

/** Where a voice was heard when not in a meeting. */
export const voiceWays = ['one-to-one', 'talk', 'phone', 'slip'] as const;
export type VoiceWay = (typeof voiceWays)[number];

/** Where a voice was heard, and who heard it: empty in a meeting, whose minutes say. */
export const heardSchema = z.object({ way: z.enum(['meeting', ...voiceWays]), heardBy: z.string() });

const voiceFields = {
  id,
  words: z.string(),
  /** Who said it as they agreed to be named, or "A resident". */
  who: z.string(),
  /** Null when unnamed. */
  personId: id.nullable(),
  source: z.enum(voiceSources),
  ...heardSchema.shape,
  saidOn: isoDate,
  meeting: meetingNamed.nullable(),
  lineId: id.nullable(),
  /** Why no answer is needed: "said in passing"; null while one is. */
  noAnswerBecause: z.string().nullable(),
  revision,
};

export const voiceSchema = z.object(voiceFields);
export type Voice = z.infer<typeof voiceSchema>;

export const outcomeSchema = z.object({
  id,
  words: z.string(),
  happenedOn: isoDate,
  /** True for what happened before the action was opened again: no longer what came of it. */
  isPast: z.boolean(),
  /** True for what was said, on paper or in person, while nothing had come of it: “We can’t yet: the Board decides on 27 January.” */
  inPrint: z.boolean(),
  toldBack: z.array(
    z.object({
      ...{ voiceId: id, who: z.string(), way: z.string(), toldOn: isoDate },
      /** The newsletter issue it was told in; null for any other way. */
      issueId: id.nullable(),
      /** The letter it was told in; null for any other way. */
      letterId: id.nullable(),
    }),
  ),
  /** Voices of this thread that were not told of it yet. */
  notTold: z.array(z.object({ voiceId: id, who: z.string() })),
});

export const answerSchema = z.object({
  kind: z.enum(['decision', 'action']),
  id,
  words: z.string(),
  /** The day it was decided or agreed. */
  on: isoDate,
  meeting: meetingNamed.nullable(),
  how: z.enum(decidedHow).nullable(),
  /** For an action: who has it, as they agreed to be named; empty when nobody. */
  owner: z.string(),
  due: isoDate.nullable(),
  /** The date first agreed. */
  firstDue: isoDate.nullable(),
  state: z.enum(actionStates).nullable(),
  closedOn: isoDate.nullable(),
  droppedBecause: z.string(),
  waitingFor: z.string(),
  /** Each time it was read again at a meeting, oldest first. */
  reviews: z.array(
    z.object({
      result: z.enum(['done', 'carried', 'dropped']),
      words: z.string(),
      on: isoDate,
      meeting: meetingNamed,
    }),
  ),
  outcomes: z.array(outcomeSchema),
  /** Settled or dropped, and nothing was said of it yet to these voices of the thread; null when there is nothing to say, or they were told. */
  toTell: z
    .object({ words: z.string(), on: isoDate, notTold: z.array(z.object({ voiceId: id, who: z.string() })) })
    .nullable(),
  checkBacks: z.array(
    z.object({
      dueOn: isoDate,
      askedOn: isoDate.nullable(),
      yes: z.number().int(),
      no: z.number().int(),
      dontKnow: z.number().int(),
      answer: z.string(),
    }),
  ),
  /** Voices it answers that are not among those of this thread. */
  otherVoices: z.number().int(),
});
export type Answer = z.infer<typeof answerSchema>;

export const threadKinds = ['line', 'voice', 'decision', 'action', 'outcome'] as const;
export type ThreadKind = (typeof threadKinds)[number];

export const waitingSchema = z.object({
  ...voiceFields,
  ageDays: z.number().int(),
  /** Waiting for more than 20 working days. */
  late: z.boolean(),
  /** What was promised and is not done yet; null when nothing was answered. */
  promised: z.object({ words: z.string(), due: isoDate.nullable() }).nullable(),
});
export type WaitingVoice = z.infer<typeof waitingSchema>;

/** What a figure of “heard, answered, told” counts; `in-time` of those heard at least 28 days ago. */
export const followedKinds = ['heard', 'answered', 'in-time', 'told', 'not-told', 'no-answer'] as const;
export type FollowedKind = (typeof followedKinds)[number];

export const followedSchema = z.object({
  ...voiceFields,
  /** The first day something was decided or done about it; null while it waits. */
  answeredOn: isoDate.nullable(),
  told: z.boolean(),
});
export type FollowedVoice = z.infer<typeof followedSchema>;

export const orphanKinds = ['no-answer', 'no-source', 'not-told'] as const;
export type OrphanKind = (typeof orphanKinds)[number];

const page = { offset: z.number().int().min(0).max(1_000_000), limit: z.number().int().min(1).max(200) };

export const voices = {
  /** Everything a voice, decision, action, outcome or line of minutes hangs together with. */
  'voices.thread': method({
    input: z.object({ kind: z.enum(threadKinds), id }),
    output: z.object({
      /** The sentence it was opened from. */
      from: z.object({ kind: z.enum(['voice', 'decision', 'action', 'note', 'vote']), id }),
      /** A note or vote that is no voice and has no answer of its own: only its words and day. */
      line: z.object({ words: z.string(), on: isoDate, meeting: meetingNamed }).nullable(),
      voices: z.array(voiceSchema),
      answers: z.array(answerSchema),
      /** Those of a voice’s own thread that may be taken off it: not what the minutes say, nor what they were told of. */
      mayTakeOff: z.array(id),
      /** On which agendas what is in this thread stands or stood. */
      agendas: z.array(
        z.object({
          kind: z.enum(['voice', 'action', 'decision']),
          id,
          title: z.string(),
          meeting: meetingNamed,
        }),
      ),
      today: isoDate,
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Voices with no answer, or only with one that is not done yet; longest waiting first. */
  'voices.waiting': method({
    input: z.object({ ...page }),
    output: z.object({
      voices: z.array(waitingSchema),
      total: z.number().int(),
      late: z.number().int(),
      today: isoDate,
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** The voices behind a figure of “heard, answered, told”, newest first, with how many each figure counts. */
  'voices.followed': method({
    input: z.object({ which: z.enum(followedKinds), ...page }),
    output: z.object({
      voices: z.array(followedSchema),
      total: z.number().int(),
      totals: z.record(z.enum(followedKinds), z.number().int()),
      since: isoDate,
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  'voices.counts': method({
    input: z.object({}),
    output: z.object({ waiting: z.number().int(), late: z.number().int() }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Where the chain is broken: voices nobody answered, actions from nobody’s voice, and what was done, decided or dropped and not told back. */
  'voices.orphans': method({
    input: z.object({ which: z.enum(orphanKinds), ...page }),
    output: z.object({
      rows: z.array(
        z.object({
          kind: z.enum(['voice', 'decision', 'action', 'outcome']),
          id,
          words: z.string(),
          /** Who said it or has it, as they agreed to be named; empty when nobody. */
          who: z.string(),
          /** How a voice came, and where it was heard; null for what is none. */
          source: z.enum(voiceSources).nullable(),
          heard: heardSchema.nullable(),
          on: isoDate,
          meeting: meetingNamed.nullable(),
        }),
      ),
      total: z.number().int(),
      totals: z.object({
        'no-answer': z.number().int(),
        'no-source': z.number().int(),
        'not-told': z.number().int(),
      }),
    }),
    needs: 'meetings.read',
    writes: [],
  }),
  /** Says that a voice needs no answer, and why; with null that it needs one after all. */
  'voices.setNoAnswer': method({
    input: z.object({ id, revision, because: lineOfText(200, 'why it needs no answer').nullable() }),
    output: voiceSchema,
    needs: 'meetings.write',
    writes: ['voices', 'audit'],
  }),
  /** Keeps what a person said outside a meeting. Unnamed, nothing about who is stored anywhere. */
  'voices.add': method({
    input: z.object({
      id,
      words: paragraphs(10_000).refine((words) => words !== '', 'Write what was said, in their words.'),
      personId: id.nullable(),
      source: z.enum(voiceSources),
      way: z.enum(voiceWays),
      saidOn: isoDate,
      heardBy: optionalLine(120),
    }),
    output: voiceSchema,
    needs: 'meetings.write',
    writes: ['voices', 'people', 'improvement', 'audit'],
  }),
};
