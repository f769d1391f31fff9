CREATE TABLE `issued_copy` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`paper` text NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`form` text NOT NULL,
	`issued_on` text NOT NULL,
	`read_with` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `issued_copy_meeting` ON `issued_copy` (`meeting_id`,`paper`);--> statement-breakpoint
CREATE INDEX `issued_copy_person` ON `issued_copy` (`person_id`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`what` text NOT NULL,
	`agreed` integer NOT NULL,
	`asked_on` text NOT NULL,
	`way` text NOT NULL,
	`withdrawn_on` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_person` ON `agreement` (`person_id`,`what`,`asked_on`);--> statement-breakpoint
CREATE TABLE `person_photo` (
	`person_id` text PRIMARY KEY NOT NULL,
	`jpeg` blob NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `supporter` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`supporter_id` text,
	`name` text NOT NULL,
	`relation` text NOT NULL,
	`how_to_reach` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supporter_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supporter_person` ON `supporter` (`person_id`);--> statement-breakpoint
CREATE INDEX `supporter_of_person` ON `supporter` (`supporter_id`);--> statement-breakpoint
CREATE TABLE `what_matters` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`about` text NOT NULL,
	`words` text NOT NULL,
	`said_on` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `what_matters_person` ON `what_matters` (`person_id`);--> statement-breakpoint
CREATE TABLE `action_review` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`result` text NOT NULL,
	`words` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_review_action` ON `action_review` (`action_id`);--> statement-breakpoint
CREATE INDEX `action_review_meeting` ON `action_review` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `check_back` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`due_on` text NOT NULL,
	`asked_on` text,
	`yes` integer DEFAULT 0 NOT NULL,
	`no` integer DEFAULT 0 NOT NULL,
	`dont_know` integer DEFAULT 0 NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "check_back_counts" CHECK("check_back"."yes" >= 0 and "check_back"."no" >= 0 and "check_back"."dont_know" >= 0)
);
--> statement-breakpoint
CREATE INDEX `check_back_action` ON `check_back` (`action_id`);--> statement-breakpoint
CREATE INDEX `check_back_due` ON `check_back` (`asked_on`,`due_on`);--> statement-breakpoint
ALTER TABLE `attendance` ADD `unwritten_turns` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting` ADD `kind` text DEFAULT 'residents' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting` ADD `agenda_sent_on` text;--> statement-breakpoint
ALTER TABLE `meeting` ADD `draft_sent_on` text;--> statement-breakpoint
ALTER TABLE `meeting` ADD `published_on` text;--> statement-breakpoint
ALTER TABLE `meeting_series` ADD `kind` text DEFAULT 'residents' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `print_point` integer;--> statement-breakpoint
ALTER TABLE `person` ADD `sight` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `bsl` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `read_aloud` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `translated` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `time_needed` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `how_to_reach` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `information_checked_on` text;--> statement-breakpoint
ALTER TABLE `person` ADD `information_check_due` text;--> statement-breakpoint
ALTER TABLE `person` ADD `unit` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `moved_in` text;--> statement-breakpoint
ALTER TABLE `person` ADD `moved_out` text;--> statement-breakpoint
ALTER TABLE `action` ADD `dropped_because` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `action` ADD `waiting_for` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `action_raised` ON `action` (`raised_on`);--> statement-breakpoint
ALTER TABLE `voice` ADD `way` text DEFAULT 'meeting' NOT NULL;--> statement-breakpoint
ALTER TABLE `voice` ADD `heard_by` text DEFAULT '' NOT NULL;