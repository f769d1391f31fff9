CREATE TABLE `search_due` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text NOT NULL
);
--> statement-breakpoint
DROP TRIGGER `search_action_in`;
--> statement-breakpoint
DROP TRIGGER `search_action_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_action_in` AFTER INSERT ON `action` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('action', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_action_changed` AFTER UPDATE ON `action` WHEN new.`words` IS NOT old.`words` OR new.`raised_on` IS NOT old.`raised_on` OR new.`meeting_id` IS NOT old.`meeting_id` OR new.`line_id` IS NOT old.`line_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('action', new.id);
END;
--> statement-breakpoint
DROP TRIGGER `search_voice_in`;
--> statement-breakpoint
DROP TRIGGER `search_voice_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_voice_in` AFTER INSERT ON `voice` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_voice_changed` AFTER UPDATE ON `voice` WHEN new.`words` IS NOT old.`words` OR new.`said_on` IS NOT old.`said_on` OR new.`meeting_id` IS NOT old.`meeting_id` OR new.`line_id` IS NOT old.`line_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.id);
END;
--> statement-breakpoint
DROP TRIGGER `search_line_in`;
--> statement-breakpoint
DROP TRIGGER `search_line_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_line_in` AFTER INSERT ON `line` WHEN new.archived_at IS NULL AND new.kind NOT IN ('said', 'action') BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('line', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_line_changed` AFTER UPDATE ON `line` WHEN new.`text` IS NOT old.`text` OR new.`kind` IS NOT old.`kind` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('line', new.id);
END;
--> statement-breakpoint
DROP TRIGGER `search_story_in`;
--> statement-breakpoint
DROP TRIGGER `search_story_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_story_in` AFTER INSERT ON `story` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.voice_id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_changed` AFTER UPDATE ON `story` WHEN new.`title` IS NOT old.`title` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.voice_id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_due_taken` AFTER DELETE ON `search_due` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = old.kind AND `ref` = old.ref;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'action', r.id, r.meeting_id, r.line_id, r.raised_on, '', r.words FROM `action` r WHERE old.kind = 'action' AND r.id = old.ref AND r.archived_at IS NULL;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'voice', r.id, r.meeting_id, r.line_id, r.said_on, coalesce((SELECT s.title FROM `story` s WHERE s.voice_id = r.id), ''), r.words FROM `voice` r WHERE old.kind = 'voice' AND r.id = old.ref AND r.archived_at IS NULL;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'line', l.id, l.meeting_id, l.id, m.date, '', l.text FROM `line` l INNER JOIN `meeting` m ON m.id = l.meeting_id WHERE old.kind = 'line' AND l.id = old.ref AND l.archived_at IS NULL AND l.kind NOT IN ('said', 'action') AND m.archived_at IS NULL;
END;
