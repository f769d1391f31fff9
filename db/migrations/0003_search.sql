CREATE TABLE `search_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text NOT NULL,
	`meeting_id` text,
	`line_id` text,
	`on_date` text,
	`title` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_ref` ON `search_entry` (`kind`,`ref`);--> statement-breakpoint
CREATE INDEX `search_entry_meeting` ON `search_entry` (`meeting_id`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_fts` USING fts5(title, body, content='search_entry', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
INSERT INTO `search_fts`(`search_fts`, `rank`) VALUES ('rank', 'bm25(5.0, 1.0)');
--> statement-breakpoint
CREATE TRIGGER `search_entry_in` AFTER INSERT ON `search_entry` BEGIN
	INSERT INTO `search_fts`(rowid, title, body) VALUES (new.id, new.title, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_out` AFTER DELETE ON `search_entry` BEGIN
	INSERT INTO `search_fts`(`search_fts`, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_changed` AFTER UPDATE OF `title`, `body` ON `search_entry` BEGIN
	INSERT INTO `search_fts`(`search_fts`, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
	INSERT INTO `search_fts`(rowid, title, body) VALUES (new.id, new.title, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_in` AFTER INSERT ON `person` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) VALUES ('person', new.id, NULL, NULL, NULL, new.full_name, trim(new.name_to_use || ' ' || new.role));
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_changed` AFTER UPDATE ON `person` WHEN new.`full_name` IS NOT old.`full_name` OR new.`name_to_use` IS NOT old.`name_to_use` OR new.`role` IS NOT old.`role` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'person' AND `ref` = old.id;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'person', new.id, NULL, NULL, NULL, new.full_name, trim(new.name_to_use || ' ' || new.role) WHERE new.archived_at IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_out` AFTER DELETE ON `person` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'person' AND `ref` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_action_in` AFTER INSERT ON `action` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) VALUES ('action', new.id, new.meeting_id, new.line_id, new.raised_on, '', new.words);
END;
--> statement-breakpoint
CREATE TRIGGER `search_action_changed` AFTER UPDATE ON `action` WHEN new.`words` IS NOT old.`words` OR new.`raised_on` IS NOT old.`raised_on` OR new.`meeting_id` IS NOT old.`meeting_id` OR new.`line_id` IS NOT old.`line_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'action' AND `ref` = old.id;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'action', new.id, new.meeting_id, new.line_id, new.raised_on, '', new.words WHERE new.archived_at IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `search_action_out` AFTER DELETE ON `action` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'action' AND `ref` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_voice_in` AFTER INSERT ON `voice` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) VALUES ('voice', new.id, new.meeting_id, new.line_id, new.said_on, '', new.words);
END;
--> statement-breakpoint
CREATE TRIGGER `search_voice_changed` AFTER UPDATE ON `voice` WHEN new.`words` IS NOT old.`words` OR new.`said_on` IS NOT old.`said_on` OR new.`meeting_id` IS NOT old.`meeting_id` OR new.`line_id` IS NOT old.`line_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'voice' AND `ref` = old.id;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'voice', new.id, new.meeting_id, new.line_id, new.said_on, '', new.words WHERE new.archived_at IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `search_voice_out` AFTER DELETE ON `voice` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'voice' AND `ref` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_line_in` AFTER INSERT ON `line` WHEN new.archived_at IS NULL AND new.kind NOT IN ('said', 'action') BEGIN
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'line', l.id, l.meeting_id, l.id, m.date, '', l.text FROM `line` l INNER JOIN `meeting` m ON m.id = l.meeting_id WHERE l.archived_at IS NULL AND l.kind NOT IN ('said', 'action') AND m.archived_at IS NULL AND l.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_line_changed` AFTER UPDATE ON `line` WHEN new.`text` IS NOT old.`text` OR new.`kind` IS NOT old.`kind` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'line' AND `ref` = old.id;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'line', l.id, l.meeting_id, l.id, m.date, '', l.text FROM `line` l INNER JOIN `meeting` m ON m.id = l.meeting_id WHERE l.archived_at IS NULL AND l.kind NOT IN ('said', 'action') AND m.archived_at IS NULL AND l.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_line_out` AFTER DELETE ON `line` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'line' AND `ref` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_meeting_in` AFTER INSERT ON `meeting` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) VALUES ('meeting', new.id, new.id, NULL, new.date, new.title, trim(new.room || ' ' || new.chair_note));
END;
--> statement-breakpoint
CREATE TRIGGER `search_meeting_changed` AFTER UPDATE ON `meeting` WHEN new.`title` IS NOT old.`title` OR new.`date` IS NOT old.`date` OR new.`room` IS NOT old.`room` OR new.`chair_note` IS NOT old.`chair_note` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'meeting' AND `ref` = old.id;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'meeting', new.id, new.id, NULL, new.date, new.title, trim(new.room || ' ' || new.chair_note) WHERE new.archived_at IS NULL;
	UPDATE `search_entry` SET `on_date` = new.date WHERE `meeting_id` = new.id AND `kind` = 'line' AND `on_date` IS NOT new.date;
END;
--> statement-breakpoint
CREATE TRIGGER `search_meeting_put_away` AFTER UPDATE OF `archived_at` ON `meeting` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `meeting_id` = new.id AND `kind` = 'line';
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'line', l.id, l.meeting_id, l.id, m.date, '', l.text FROM `line` l INNER JOIN `meeting` m ON m.id = l.meeting_id WHERE l.archived_at IS NULL AND l.kind NOT IN ('said', 'action') AND m.archived_at IS NULL AND m.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_meeting_out` AFTER DELETE ON `meeting` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'meeting' AND `ref` = old.id;
END;
--> statement-breakpoint
INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'person', r.id, NULL, NULL, NULL, r.full_name, trim(r.name_to_use || ' ' || r.role) FROM `person` r WHERE r.archived_at IS NULL;
--> statement-breakpoint
INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'action', r.id, r.meeting_id, r.line_id, r.raised_on, '', r.words FROM `action` r WHERE r.archived_at IS NULL;
--> statement-breakpoint
INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'voice', r.id, r.meeting_id, r.line_id, r.said_on, '', r.words FROM `voice` r WHERE r.archived_at IS NULL;
--> statement-breakpoint
INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'meeting', r.id, r.id, NULL, r.date, r.title, trim(r.room || ' ' || r.chair_note) FROM `meeting` r WHERE r.archived_at IS NULL;
--> statement-breakpoint
INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'line', l.id, l.meeting_id, l.id, m.date, '', l.text FROM `line` l INNER JOIN `meeting` m ON m.id = l.meeting_id WHERE l.archived_at IS NULL AND l.kind NOT IN ('said', 'action') AND m.archived_at IS NULL;
