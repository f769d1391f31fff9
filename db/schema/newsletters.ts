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
import { person } from './people';

/** A newsletter that comes out again and again: its name, its masthead, and the sections it usually has. */
export const newsletter = sqliteTable('newsletter', {
  id: idColumn(),
  name: text('name').notNull(),
  mastheadColour: text('masthead_colour', { enum: ['teal', 'plum', 'leaf', 'brick', 'ink'] }).notNull(),
  mastheadPictureId: text('masthead_picture_id').references(() => picture.id),
  howOften: text('how_often', {
    enum: ['weekly', 'fortnightly', 'monthly', 'quarterly', 'when-ready'],
  }).notNull(),
  /** The sections of a new issue in their order: versioned JSON, parsed by zod on read. */
  sections: text('sections').notNull(),
  archivedAt: archivedColumn(),
  ...stampColumns(),
});

/** One issue of a newsletter, from first draft to the day it was sent. */
export const newsletterIssue = sqliteTable(
  'newsletter_issue',
  {
    id: idColumn(),
    newsletterId: text('newsletter_id')
      .notNull()
      .references(() => newsletter.id),
    number: integer('number').notNull(),
    /** "January 2027": what is printed beside the newsletter's name. */
    title: text('title').notNull(),
    goesOutOn: text('goes_out_on').notNull(),
    state: text('state', { enum: ['draft', 'sent'] }).notNull(),
    /** All it says, in every edition: versioned JSON, parsed by zod on read. */
    content: text('content').notNull(),
    sentOn: text('sent_on'),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [
    uniqueIndex('newsletter_issue_number').on(table.newsletterId, table.number),
    index('newsletter_issue_goes_out').on(table.goesOutOn),
    check(
      'newsletter_issue_sent_has_its_day',
      sql`(${table.state} = 'sent') = (${table.sentOn} is not null)`,
    ),
  ],
);

/** The content as it stood at a revision: kept now and then while it is written, and always when it is sent. */
export const newsletterIssueHistory = sqliteTable(
  'newsletter_issue_history',
  {
    issueId: text('issue_id')
      .notNull()
      .references(() => newsletterIssue.id),
    revision: integer('revision').notNull(),
    content: text('content').notNull(),
    at: integer('at').notNull(),
    signInId: text('sign_in_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.issueId, table.revision] })],
);

/** A resident who checked the Easy Read edition, and what they changed. */
export const issueCheck = sqliteTable(
  'issue_check',
  {
    id: idColumn(),
    issueId: text('issue_id')
      .notNull()
      .references(() => newsletterIssue.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    checkedOn: text('checked_on').notNull(),
    changed: text('changed').notNull(),
    archivedAt: archivedColumn(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('issue_check_issue').on(table.issueId)],
);

/** A copy of an issue given to a person: in which form, when, and who read it with them. */
export const issueCopy = sqliteTable(
  'issue_copy',
  {
    id: idColumn(),
    issueId: text('issue_id')
      .notNull()
      .references(() => newsletterIssue.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    form: text('form', {
      enum: ['standard', 'large-print', 'easy-read', 'read-aloud', 'translated', 'families'],
    }).notNull(),
    /** As in `issuedCopy`. */
    printPoint: integer('print_point'),
    givenOn: text('given_on').notNull(),
    readWith: text('read_with').notNull(),
    archivedAt: archivedColumn(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('issue_copy_once')
      .on(table.issueId, table.personId)
      .where(sql`archived_at is null`),
    index('issue_copy_person').on(table.personId),
  ],
);

/** A photo of the home's own, or a symbol of a set the home has bought. The file itself is in `picture_file`. */
export const picture = sqliteTable(
  'picture',
  {
    id: idColumn(),
    kind: text('kind', { enum: ['photo', 'symbol'] }).notNull(),
    /** What it shows, read aloud in its place. */
    alt: text('alt').notNull(),
    /** Words to find it by, beside those of `alt`. */
    words: text('words').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    takenOn: text('taken_on'),
    /** The last day it may be used; null when no end was agreed. */
    agreedUntil: text('agreed_until'),
    /** The name and licence of a bought set; empty for a photo. */
    setName: text('set_name').notNull().default(''),
    licence: text('licence').notNull().default(''),
    archivedAt: archivedColumn(),
    ...stampColumns(),
  },
  (table) => [index('picture_kind').on(table.kind, table.createdAt)],
);

/** The picture as stored: scaled, upright and without position data. */
export const pictureFile = sqliteTable('picture_file', {
  pictureId: text('picture_id')
    .primaryKey()
    .references(() => picture.id),
  mediaType: text('media_type', { enum: ['image/jpeg', 'image/png'] }).notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
});

/** Who can be seen in a photo. */
export const picturedPerson = sqliteTable(
  'pictured_person',
  {
    pictureId: text('picture_id')
      .notNull()
      .references(() => picture.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    primaryKey({ columns: [table.pictureId, table.personId] }),
    index('pictured_person_person').on(table.personId),
  ],
);

/** A word this home spells so: beside the dictionary, the care words and the names in the records. */
export const ownWord = sqliteTable(
  'own_word',
  {
    id: idColumn(),
    word: text('word').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [uniqueIndex('own_word_word').on(table.word)],
);
