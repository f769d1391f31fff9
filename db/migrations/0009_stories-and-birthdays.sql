CREATE TABLE `story` (
	`voice_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`telling` text NOT NULL,
	`asks_for` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`voice_id`) REFERENCES `voice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `story_told` (
	`id` text PRIMARY KEY NOT NULL,
	`voice_id` text NOT NULL,
	`issue_id` text NOT NULL,
	`told_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`voice_id`) REFERENCES `story`(`voice_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issue_id`) REFERENCES `newsletter_issue`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_told_once` ON `story_told` (`voice_id`,`issue_id`);--> statement-breakpoint
CREATE INDEX `story_told_issue` ON `story_told` (`issue_id`);--> statement-breakpoint
ALTER TABLE `person` ADD `birthday` text DEFAULT '' NOT NULL;
--> statement-breakpoint
CREATE TRIGGER `search_story_in` AFTER INSERT ON `story` BEGIN
	UPDATE `search_entry` SET `title` = new.title WHERE `kind` = 'voice' AND `ref` = new.voice_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_changed` AFTER UPDATE ON `story` BEGIN
	UPDATE `search_entry` SET `title` = new.title WHERE `kind` = 'voice' AND `ref` = new.voice_id;
END;
