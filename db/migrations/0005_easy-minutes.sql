CREATE TABLE `easy_row` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`line_id` text NOT NULL,
	`position` integer NOT NULL,
	`words` text NOT NULL,
	`picture` text,
	`no_picture_because` text NOT NULL,
	`line_text` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `line`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "easy_row_picture_or_reason" CHECK(("easy_row"."picture" is null) = ("easy_row"."no_picture_because" <> ''))
);
--> statement-breakpoint
CREATE INDEX `easy_row_meeting` ON `easy_row` (`meeting_id`,`line_id`,`position`);--> statement-breakpoint
CREATE TABLE `families_copy` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`released_on` text NOT NULL,
	`read_by` text NOT NULL,
	`sign_in_id` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `families_copy_once` ON `families_copy` (`meeting_id`,`version`) WHERE archived_at is null;--> statement-breakpoint
CREATE TABLE `families_words` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`part` text NOT NULL,
	`of_id` text NOT NULL,
	`words` text NOT NULL,
	`original` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `families_words_once` ON `families_words` (`meeting_id`,`version`,`part`,`of_id`) WHERE archived_at is null;