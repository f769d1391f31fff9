import { sql } from 'drizzle-orm';
import {
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { archivedColumn, idColumn, stampColumns } from './columns';
import { agendaItem, line, meeting } from './meetings';
import { newsletterIssue } from './newsletters';
import { person, supporter } from './people';

/** Something a person said, in their words. `personId` null: unnamed, and nothing says who. */
export const voice = sqliteTable(
  'voice',
  {
    id: idColumn(),
    words: text('words').notNull(),
    personId: text('person_id').references(() => person.id),
    source: text('source', { enum: ['said', 'chose', 'shown', 'observed', 'told'] }).notNull(),
    saidOn: text('said_on').notNull(),
    /** Where it was heard. A one-to-one reply to a meeting's questions carries the meeting but no line. */
    way: text('way', { enum: ['meeting', 'one-to-one', 'phone', 'slip', 'talk'] })
      .notNull()
      .default('meeting'),
    /** Who wrote it down or asked; empty when the minutes say. */
    heardBy: text('heard_by').notNull().default(''),
    meetingId: text('meeting_id').references(() => meeting.id),
    itemId: text('item_id').references(() => agendaItem.id),
    lineId: text('line_id').references(() => line.id),
    /** Why no answer is needed: "said in passing"; null while one is. */
    noAnswerBecause: text('no_answer_because'),
    /** Without an answer that is settled. Kept by triggers (migration `fewer-pages`), never written by a query. */
    waits: integer('waits', { mode: 'boolean' }).notNull().default(true),
    /** An answer stands: while it waits, one put off or not done yet. Kept like `waits`. */
    promised: integer('promised', { mode: 'boolean' }).notNull().default(false),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    uniqueIndex('voice_line').on(table.meetingId, table.lineId),
    index('voice_person')
      .on(table.personId, table.saidOn)
      .where(sql`person_id is not null`),
    // Each page a line touches is sealed again when it is saved, so one index tells who waits and the voices by day.
    index('voice_said').on(table.waits, table.saidOn, table.id, table.promised),
  ],
);

/** A longer experience somebody told, with how it may be passed on. Its words are those of its voice, and its id is too. */
export const story = sqliteTable('story', {
  voiceId: text('voice_id')
    .primaryKey()
    .references(() => voice.id),
  title: text('title').notNull(),
  /** How it may be told: with the full name, the first name, no name, or not at all. */
  telling: text('telling', { enum: ['full', 'first', 'unnamed', 'not-shared'] }).notNull(),
  /** What it asks for; empty when it is told to share and waits for no answer. */
  asksFor: text('asks_for').notNull(),
  ...stampColumns(),
});

/** A story told in a newsletter issue that was sent. */
export const storyTold = sqliteTable(
  'story_told',
  {
    id: idColumn(),
    voiceId: text('voice_id')
      .notNull()
      .references(() => story.voiceId),
    issueId: text('issue_id')
      .notNull()
      .references(() => newsletterIssue.id),
    toldOn: text('told_on').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('story_told_once').on(table.voiceId, table.issueId),
    index('story_told_issue').on(table.issueId),
  ],
);

export const decision = sqliteTable(
  'decision',
  {
    id: idColumn(),
    words: text('words').notNull(),
    how: text('how', { enum: ['consensus', 'hands', 'ballot', 'deferred'] }),
    decidedOn: text('decided_on').notNull(),
    meetingId: text('meeting_id').references(() => meeting.id),
    lineId: text('line_id').references(() => line.id),
    /** Settled, and nobody whose words led to it was told. Kept by triggers (migration `told-in-person`), never written by a query. */
    untold: integer('untold', { mode: 'boolean' }).notNull().default(false),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    uniqueIndex('decision_line').on(table.meetingId, table.lineId),
    index('decision_untold')
      .on(table.decidedOn, table.id)
      .where(sql`${table.untold}`),
  ],
);

export const action = sqliteTable(
  'action',
  {
    id: idColumn(),
    words: text('words').notNull(),
    ownerId: text('owner_id').references(() => person.id),
    ownerName: text('owner_name').notNull(),
    raisedOn: text('raised_on').notNull(),
    due: text('due'),
    /** The day first agreed; `due` may be later, moved when it was carried over. */
    firstDue: text('first_due'),
    state: text('state', { enum: ['open', 'done', 'dropped'] }).notNull(),
    closedOn: text('closed_on'),
    /** Why it was dropped; empty otherwise. */
    droppedBecause: text('dropped_because').notNull().default(''),
    /** What an open one waits for: "Board money". */
    waitingFor: text('waiting_for').notNull().default(''),
    meetingId: text('meeting_id').references(() => meeting.id),
    lineId: text('line_id').references(() => line.id),
    /** No voice led to it. Kept by triggers (migration `fewer-pages`), never written by a query. */
    unsourced: integer('unsourced', { mode: 'boolean' }).notNull().default(true),
    /** Dropped, and somebody whose words led to it was not told since. Kept like `decision.untold`. */
    untold: integer('untold', { mode: 'boolean' }).notNull().default(false),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    uniqueIndex('action_line').on(table.meetingId, table.lineId),
    index('action_owner').on(table.ownerId),
    index('action_raised').on(table.raisedOn),
    index('action_unsourced')
      .on(table.raisedOn, table.id)
      .where(sql`${table.unsourced}`),
    index('action_untold')
      .on(table.closedOn, table.id)
      .where(sql`${table.untold}`),
    // In the order the list shows them, those without a day last.
    index('action_by_due')
      .on(table.state, sql`(${table.due} is null)`, table.due, table.raisedOn, table.id)
      .where(sql`${table.archivedAt} is null`),
    index('action_put_away')
      .on(table.id)
      .where(sql`${table.archivedAt} is not null`),
    check('action_closed_has_its_day', sql`(${table.state} = 'open') = (${table.closedOn} is null)`),
  ],
);

/** Voice → decision or action. Exactly one of the two is set; a unique row each, readable from either end. */
export const voiceAnswer = sqliteTable(
  'voice_answer',
  {
    id: text('id').notNull(),
    voiceId: text('voice_id')
      .notNull()
      .references(() => voice.id),
    decisionId: text('decision_id').references(() => decision.id),
    actionId: text('action_id').references(() => action.id),
    archivedAt: archivedColumn(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.voiceId, table.id] }),
    uniqueIndex('voice_answer_decision')
      .on(table.decisionId, table.voiceId)
      .where(sql`decision_id is not null`),
    uniqueIndex('voice_answer_action')
      .on(table.actionId, table.voiceId)
      .where(sql`action_id is not null`),
    check(
      'voice_answer_decision_or_action',
      sql`(${table.decisionId} is null) <> (${table.actionId} is null)`,
    ),
  ],
);

/** What came of an action or a decision. */
export const outcome = sqliteTable(
  'outcome',
  {
    id: idColumn(),
    actionId: text('action_id').references(() => action.id),
    decisionId: text('decision_id').references(() => decision.id),
    words: text('words').notNull(),
    happenedOn: text('happened_on').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('outcome_action').on(table.actionId),
    index('outcome_decision').on(table.decisionId),
    index('outcome_happened').on(table.happenedOn, table.id),
    check('outcome_of_decision_or_action', sql`(${table.decisionId} is null) <> (${table.actionId} is null)`),
  ],
);

/** An outcome told back to the person whose voice began it. */
export const toldBack = sqliteTable(
  'told_back',
  {
    id: idColumn(),
    outcomeId: text('outcome_id')
      .notNull()
      .references(() => outcome.id),
    voiceId: text('voice_id')
      .notNull()
      .references(() => voice.id),
    way: text('way').notNull(),
    toldOn: text('told_on').notNull(),
    /** The newsletter it was told in. */
    issueId: text('issue_id').references(() => newsletterIssue.id),
    /** The letter it was told in. */
    letterId: text('letter_id').references(() => letter.id),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('told_back_once').on(table.outcomeId, table.voiceId, table.way),
    index('told_back_voice').on(table.voiceId),
  ],
);

/** A letter about a voice, from first draft to the day it was sent, when it is fixed. */
export const letter = sqliteTable(
  'letter',
  {
    id: idColumn(),
    voiceId: text('voice_id')
      .notNull()
      .references(() => voice.id),
    /** The supporter it goes to; null when it goes to the person whose voice it was. */
    supporterId: text('supporter_id').references(() => supporter.id),
    /** All it says: versioned JSON, parsed by zod on read. */
    content: text('content').notNull(),
    state: text('state', { enum: ['draft', 'sent'] }).notNull(),
    sentOn: text('sent_on'),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    index('letter_voice').on(table.voiceId),
    check('letter_sent_has_its_day', sql`(${table.state} = 'sent') = (${table.sentOn} is not null)`),
  ],
);

/** The provider's own Word file to write letters on: the one not put away. */
export const letterhead = sqliteTable('letterhead', {
  id: idColumn(),
  fileName: text('file_name').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  /** What it has to fill in: versioned JSON, parsed by zod on read. */
  reading: text('reading').notNull(),
  archivedAt: archivedColumn(),
  ...stampColumns(),
});

/** Every outcome not told back to everyone whose words led to it, kept in step by triggers (migration `broken-links`). */
export const outcomeUntold = sqliteTable(
  'outcome_untold',
  {
    outcomeId: text('outcome_id')
      .primaryKey()
      .references(() => outcome.id),
    happenedOn: text('happened_on').notNull(),
  },
  (table) => [index('outcome_untold_happened').on(table.happenedOn, table.outcomeId)],
);

/** What an agenda item was put on for: a voice, an action, a decision put off, or an item not reached before. */
export const itemSource = sqliteTable(
  'item_source',
  {
    itemId: text('item_id')
      .primaryKey()
      .references(() => agendaItem.id),
    voiceId: text('voice_id').references(() => voice.id),
    actionId: text('action_id').references(() => action.id),
    decisionId: text('decision_id').references(() => decision.id),
    earlierItemId: text('earlier_item_id').references(() => agendaItem.id),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('item_source_voice').on(table.voiceId),
    index('item_source_action').on(table.actionId),
    index('item_source_decision').on(table.decisionId),
    index('item_source_earlier').on(table.earlierItemId),
    check(
      'item_source_is_one',
      sql`(${table.voiceId} is not null) + (${table.actionId} is not null) + (${table.decisionId} is not null) + (${table.earlierItemId} is not null) = 1`,
    ),
  ],
);

/** An action read again at a later meeting, and what was said of it there. */
export const actionReview = sqliteTable(
  'action_review',
  {
    id: idColumn(),
    actionId: text('action_id')
      .notNull()
      .references(() => action.id),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    result: text('result', { enum: ['done', 'carried', 'dropped'] }).notNull(),
    words: text('words').notNull(),
    reviewedOn: text('reviewed_on').notNull(),
    archivedAt: archivedColumn(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('action_review_action').on(table.actionId),
    index('action_review_meeting').on(table.meetingId),
  ],
);

/** “Did it help?”, asked some weeks after an action was done. */
export const checkBack = sqliteTable(
  'check_back',
  {
    id: idColumn(),
    actionId: text('action_id')
      .notNull()
      .references(() => action.id),
    dueOn: text('due_on').notNull(),
    askedOn: text('asked_on'),
    yes: integer('yes').notNull().default(0),
    no: integer('no').notNull().default(0),
    dontKnow: integer('dont_know').notNull().default(0),
    words: text('words').notNull().default(''),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    index('check_back_action').on(table.actionId),
    index('check_back_due').on(table.askedOn, table.dueOn),
    index('check_back_asked')
      .on(table.askedOn, table.actionId)
      .where(sql`${table.archivedAt} is null`),
    check('check_back_counts', sql`${table.yes} >= 0 and ${table.no} >= 0 and ${table.dontKnow} >= 0`),
  ],
);
