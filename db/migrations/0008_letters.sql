CREATE TABLE `letter` (
	`id` text PRIMARY KEY NOT NULL,
	`voice_id` text NOT NULL,
	`supporter_id` text,
	`content` text NOT NULL,
	`state` text NOT NULL,
	`sent_on` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`voice_id`) REFERENCES `voice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supporter_id`) REFERENCES `supporter`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letter_sent_has_its_day" CHECK(("letter"."state" = 'sent') = ("letter"."sent_on" is not null))
);
--> statement-breakpoint
CREATE INDEX `letter_voice` ON `letter` (`voice_id`);--> statement-breakpoint
CREATE TABLE `letterhead` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`bytes` blob NOT NULL,
	`reading` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `told_back` ADD `letter_id` text REFERENCES letter(id);