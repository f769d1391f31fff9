import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core';
import type { ItemPicture } from '@contract/meetings/series';
import { archivedColumn, idColumn, stampColumns } from './columns';
import { person } from './people';

export const meetingSeries = sqliteTable('meeting_series', {
  id: idColumn(),
  title: text('title').notNull(),
  room: text('room').notNull(),
  startTime: text('start_time').notNull(),
  kind: text('kind', { enum: ['residents', 'board', 'relatives', 'staff', 'tenants', 'phone-round'] })
    .notNull()
    .default('residents'),
  archivedAt: archivedColumn(),
  ...stampColumns(),
});

/** A regular item: an agenda item repeated at every meeting of its series. */
export const setItem = sqliteTable(
  'set_item',
  {
    id: idColumn(),
    seriesId: text('series_id')
      .notNull()
      .references(() => meetingSeries.id),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    minutes: integer('minutes').notNull(),
    picture: text('picture').$type<NonNullable<ItemPicture>>(),
  },
  (table) => [index('set_item_series').on(table.seriesId, table.position)],
);

export const meeting = sqliteTable(
  'meeting',
  {
    id: idColumn(),
    seriesId: text('series_id').references(() => meetingSeries.id),
    title: text('title').notNull(),
    date: text('date').notNull(),
    startTime: text('start_time').notNull(),
    room: text('room').notNull(),
    chairId: text('chair_id').references(() => person.id),
    minuteTakerId: text('minute_taker_id').references(() => person.id),
    chairNote: text('chair_note').notNull(),
    kind: text('kind', { enum: ['residents', 'board', 'relatives', 'staff', 'tenants', 'phone-round'] })
      .notNull()
      .default('residents'),
    agendaSentOn: text('agenda_sent_on'),
    draftSentOn: text('draft_sent_on'),
    publishedOn: text('published_on'),
    state: text('state', { enum: ['planned', 'running', 'finished', 'signed'] }).notNull(),
    startedAt: integer('started_at'),
    endedAt: integer('ended_at'),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    index('meeting_when').on(table.date, table.startTime, table.id),
    index('meeting_series_id').on(table.seriesId),
    index('meeting_put_away')
      .on(table.id)
      .where(sql`${table.archivedAt} is not null`),
    check('meeting_chair_is_not_minute_taker', sql`${table.chairId} <> ${table.minuteTakerId}`),
  ],
);

export const agendaItem = sqliteTable(
  'agenda_item',
  {
    id: idColumn(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    note: text('note').notNull(),
    minutes: integer('minutes').notNull(),
    picture: text('picture').$type<NonNullable<ItemPicture>>(),
    askedById: text('asked_by_id').references(() => person.id),
    spentMs: integer('spent_ms').notNull(),
    openedAt: integer('opened_at'),
    done: integer('done', { mode: 'boolean' }).notNull(),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [index('agenda_item_meeting').on(table.meetingId, table.position)],
);

export const attendance = sqliteTable(
  'attendance',
  {
    id: idColumn(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    /** Null for a visitor or interpreter typed in on the day; `visitorName` says who. */
    personId: text('person_id').references(() => person.id),
    visitorName: text('visitor_name').notNull(),
    part: text('part', {
      enum: ['resident', 'staff', 'family', 'other', 'visitor', 'interpreter'],
    }).notNull(),
    state: text('state', { enum: ['invited', 'here', 'apologies', 'left'] }).notNull(),
    arrivedAt: integer('arrived_at'),
    leftAt: integer('left_at'),
    /** Times they spoke that were not written down as lines. */
    unwrittenTurns: integer('unwritten_turns').notNull().default(0),
    /** Phone round: each time they were rung, as versioned JSON parsed by zod on read; empty before the first. */
    calls: text('calls').notNull().default(''),
    note: text('note').notNull(),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    uniqueIndex('attendance_person').on(table.meetingId, table.personId),
    index('attendance_of_person')
      .on(table.personId, table.state, table.meetingId)
      .where(sql`${table.archivedAt} is null`),
    check('attendance_person_or_visitor', sql`(${table.personId} is null) = (${table.visitorName} <> '')`),
  ],
);

/** A line of the minutes. A `said` line is a voice; see schema/voices.ts for what hangs on it. */
export const line = sqliteTable(
  'line',
  {
    id: idColumn(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    itemId: text('item_id')
      .notNull()
      .references(() => agendaItem.id),
    position: integer('position').notNull(),
    kind: text('kind', { enum: ['said', 'note', 'decided', 'vote', 'action'] }).notNull(),
    text: text('text').notNull(),
    /** Versioned JSON list of topics, parsed by zod on read. */
    topics: text('topics').notNull(),
    /** The said line this one answers. */
    fromLineId: text('from_line_id').references((): AnySQLiteColumn => line.id),
    /** Those here when a vote was taken; null for other kinds. */
    votersPresent: integer('voters_present'),
    voteReason: text('vote_reason').notNull(),
    writtenAt: integer('written_at').notNull(),
    /** Who wrote this revision; empty where an old file does not say. */
    signInId: text('sign_in_id').notNull().default(''),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    index('line_meeting').on(table.meetingId, table.itemId, table.position),
    check(
      'line_only_a_vote_has_voters',
      sql`(${table.kind} = 'vote') = (${table.votersPresent} is not null)`,
    ),
  ],
);

export const voteOption = sqliteTable(
  'vote_option',
  {
    id: idColumn(),
    lineId: text('line_id')
      .notNull()
      .references(() => line.id),
    position: integer('position').notNull(),
    label: text('label').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    index('vote_option_line').on(table.lineId, table.position),
    check('vote_option_count', sql`${table.count} >= 0`),
  ],
);

/**
 * Each line as it stood at each revision before the one it is at: what it said, who changed it, when. Lines written
 * before migration `fewer-pages` have the revision they were at then here too.
 */
export const lineHistory = sqliteTable(
  'line_history',
  {
    lineId: text('line_id')
      .notNull()
      .references(() => line.id),
    revision: integer('revision').notNull(),
    /** The whole line as versioned JSON, parsed by zod on read. */
    snapshot: text('snapshot').notNull(),
    at: integer('at').notNull(),
    signInId: text('sign_in_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.lineId, table.revision] })],
);

/** What is in the entry line of a meeting under way, as typed. Not yet part of the minutes. */
export const lineDraft = sqliteTable('line_draft', {
  meetingId: text('meeting_id')
    .primaryKey()
    .references(() => meeting.id),
  itemId: text('item_id')
    .notNull()
    .references(() => agendaItem.id),
  lineId: text('line_id'),
  raw: text('raw').notNull(),
  savedAt: integer('saved_at').notNull(),
});

/** The minutes as they were fixed by their signatures. Never changed after `fixedAt`. */
export const minutesVersion = sqliteTable(
  'minutes_version',
  {
    id: idColumn(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    version: integer('version').notNull(),
    reason: text('reason').notNull(),
    /** The whole minutes as versioned JSON, set when fixed; parsed by zod on read. */
    content: text('content'),
    fixedAt: integer('fixed_at'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('minutes_version_number').on(table.meetingId, table.version),
    check('minutes_version_fixed_with_content', sql`(${table.fixedAt} is null) = (${table.content} is null)`),
  ],
);

export const signature = sqliteTable(
  'signature',
  {
    id: idColumn(),
    minutesVersionId: text('minutes_version_id')
      .notNull()
      .references(() => minutesVersion.id),
    signedAs: text('signed_as', { enum: ['chair', 'resident'] }).notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    name: text('name').notNull(),
    readWith: text('read_with').notNull(),
    date: text('date').notNull(),
    recordedAt: integer('recorded_at').notNull(),
    signInId: text('sign_in_id').notNull(),
    archivedAt: archivedColumn(),
  },
  (table) => [
    uniqueIndex('signature_once')
      .on(table.minutesVersionId, table.signedAs)
      .where(sql`archived_at is null`),
  ],
);

/** A copy of an agenda or of minutes given to a person, in which form, when, and who read it with them. */
export const issuedCopy = sqliteTable(
  'issued_copy',
  {
    id: idColumn(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    paper: text('paper', { enum: ['agenda', 'minutes'] }).notNull(),
    /** The version of the minutes; 0 for an agenda. */
    version: integer('version').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    form: text('form', {
      enum: ['standard', 'large-print', 'easy-read', 'read-aloud', 'translated', 'families'],
    }).notNull(),
    /** The size a large print copy was printed at; null for other forms, and for copies given before sizes were kept. */
    printPoint: integer('print_point'),
    issuedOn: text('issued_on').notNull(),
    readWith: text('read_with').notNull(),
    archivedAt: archivedColumn(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('issued_copy_meeting').on(table.meetingId, table.paper),
    index('issued_copy_person').on(table.personId),
  ],
);

/** One idea of the Easy Read minutes, worded by a person for a line; never made by Parlour. */
export const easyRow = sqliteTable(
  'easy_row',
  {
    id: idColumn(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    lineId: text('line_id')
      .notNull()
      .references(() => line.id),
    position: integer('position').notNull(),
    words: text('words').notNull(),
    /** A picture of the bundled set, by its id. */
    picture: text('picture'),
    /** Why there is no picture beside it; empty when there is one. */
    noPictureBecause: text('no_picture_because').notNull(),
    /** What the line said when this was worded, to tell when it has changed since. */
    lineText: text('line_text').notNull(),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    index('easy_row_meeting').on(table.meetingId, table.lineId, table.position),
    check('easy_row_picture_or_reason', sql`(${table.picture} is null) = (${table.noPictureBecause} <> '')`),
  ],
);

/** Free words of signed minutes as a person looked at them for the families’ copy: left as they are, or changed. */
export const familiesWords = sqliteTable(
  'families_words',
  {
    id: idColumn(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    version: integer('version').notNull(),
    part: text('part', {
      enum: ['title', 'item-title', 'item-note', 'line', 'vote-reason', 'owner'],
    }).notNull(),
    /** The meeting, item or line the words stand in. */
    ofId: text('of_id').notNull(),
    /** What the copy says there, and what the minutes said when it was looked at. */
    words: text('words').notNull(),
    original: text('original').notNull(),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    uniqueIndex('families_words_once')
      .on(table.meetingId, table.version, table.part, table.ofId)
      .where(sql`archived_at is null`),
  ],
);

/** The families’ copy of a version of the minutes, kept whole as a person read it through and released it. */
export const familiesCopy = sqliteTable(
  'families_copy',
  {
    id: idColumn(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    version: integer('version').notNull(),
    /** Versioned JSON with the names removed, parsed by zod on read. */
    content: text('content').notNull(),
    releasedOn: text('released_on').notNull(),
    readBy: text('read_by').notNull(),
    signInId: text('sign_in_id').notNull(),
    archivedAt: archivedColumn(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('families_copy_once')
      .on(table.meetingId, table.version)
      .where(sql`archived_at is null`),
  ],
);
