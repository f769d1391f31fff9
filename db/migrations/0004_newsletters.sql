CREATE TABLE `issue_check` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`person_id` text NOT NULL,
	`checked_on` text NOT NULL,
	`changed` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `newsletter_issue`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `issue_check_issue` ON `issue_check` (`issue_id`);--> statement-breakpoint
CREATE TABLE `issue_copy` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`person_id` text NOT NULL,
	`form` text NOT NULL,
	`given_on` text NOT NULL,
	`read_with` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `newsletter_issue`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `issue_copy_once` ON `issue_copy` (`issue_id`,`person_id`) WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX `issue_copy_person` ON `issue_copy` (`person_id`);--> statement-breakpoint
CREATE TABLE `newsletter` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`masthead_colour` text NOT NULL,
	`masthead_picture_id` text,
	`how_often` text NOT NULL,
	`sections` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`masthead_picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `newsletter_issue` (
	`id` text PRIMARY KEY NOT NULL,
	`newsletter_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`goes_out_on` text NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`sent_on` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`newsletter_id`) REFERENCES `newsletter`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "newsletter_issue_sent_has_its_day" CHECK(("newsletter_issue"."state" = 'sent') = ("newsletter_issue"."sent_on" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `newsletter_issue_number` ON `newsletter_issue` (`newsletter_id`,`number`);--> statement-breakpoint
CREATE INDEX `newsletter_issue_goes_out` ON `newsletter_issue` (`goes_out_on`);--> statement-breakpoint
CREATE TABLE `newsletter_issue_history` (
	`issue_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`at` integer NOT NULL,
	`sign_in_id` text NOT NULL,
	PRIMARY KEY(`issue_id`, `revision`),
	FOREIGN KEY (`issue_id`) REFERENCES `newsletter_issue`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `own_word` (
	`id` text PRIMARY KEY NOT NULL,
	`word` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `own_word_word` ON `own_word` (`word`);--> statement-breakpoint
CREATE TABLE `picture` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`alt` text NOT NULL,
	`words` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`taken_on` text,
	`agreed_until` text,
	`set_name` text DEFAULT '' NOT NULL,
	`licence` text DEFAULT '' NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `picture_kind` ON `picture` (`kind`,`created_at`);--> statement-breakpoint
CREATE TABLE `picture_file` (
	`picture_id` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pictured_person` (
	`picture_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`picture_id`, `person_id`),
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pictured_person_person` ON `pictured_person` (`person_id`);--> statement-breakpoint
ALTER TABLE `action` ADD `first_due` text;--> statement-breakpoint
ALTER TABLE `told_back` ADD `issue_id` text REFERENCES newsletter_issue(id);--> statement-breakpoint
ALTER TABLE `voice` ADD `no_answer_because` text;--> statement-breakpoint
UPDATE `action` SET `first_due` = `due`;
