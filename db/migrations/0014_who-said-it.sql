ALTER TABLE `issued_copy` ADD `print_point` integer;
--> statement-breakpoint
ALTER TABLE `issue_copy` ADD `print_point` integer;
--> statement-breakpoint
ALTER TABLE `search_due` ADD `later` integer DEFAULT false NOT NULL;
--> statement-breakpoint
CREATE INDEX `search_due_now` ON `search_due` (`id`) WHERE not "search_due"."later";
--> statement-breakpoint
-- Letters that are no other letter with a mark: the index has them as people type them. Kept in step with electron/rules/fold-letters.ts.
CREATE VIEW `search_folded` AS SELECT `id`, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(`title`, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n') AS `title`, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(`body`, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n') AS `body` FROM `search_entry`;
--> statement-breakpoint
CREATE TABLE `search_to_fold` AS SELECT * FROM `search_entry` WHERE `title` GLOB '*[łŁøØđĐðÐþÞßẞæÆœŒıħĦŧŦŋŊ]*' OR `body` GLOB '*[łŁøØđĐðÐþÞßẞæÆœŒıħĦŧŦŋŊ]*';
--> statement-breakpoint
DELETE FROM `search_entry` WHERE `id` IN (SELECT `id` FROM `search_to_fold`);
--> statement-breakpoint
DROP TRIGGER `search_entry_in`;
--> statement-breakpoint
DROP TRIGGER `search_entry_out`;
--> statement-breakpoint
DROP TRIGGER `search_entry_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_entry_in` AFTER INSERT ON `search_entry` BEGIN
	INSERT INTO `search_fts`(rowid, title, body) SELECT `id`, `title`, `body` FROM `search_folded` WHERE `id` = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_out` BEFORE DELETE ON `search_entry` BEGIN
	INSERT INTO `search_fts`(`search_fts`, rowid, title, body) SELECT 'delete', `id`, `title`, `body` FROM `search_folded` WHERE `id` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_to_change` BEFORE UPDATE OF `title`, `body` ON `search_entry` BEGIN
	INSERT INTO `search_fts`(`search_fts`, rowid, title, body) SELECT 'delete', `id`, `title`, `body` FROM `search_folded` WHERE `id` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_changed` AFTER UPDATE OF `title`, `body` ON `search_entry` BEGIN
	INSERT INTO `search_fts`(rowid, title, body) SELECT `id`, `title`, `body` FROM `search_folded` WHERE `id` = new.id;
END;
--> statement-breakpoint
INSERT INTO `search_entry` SELECT * FROM `search_to_fold`;
--> statement-breakpoint
DROP TABLE `search_to_fold`;
--> statement-breakpoint
-- What somebody said is found by their name too; a story is not, as it may be one to tell with no name.
DROP TRIGGER `search_due_taken`;
--> statement-breakpoint
CREATE TRIGGER `search_due_taken` AFTER DELETE ON `search_due` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = old.kind AND `ref` = old.ref;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'action', r.id, r.meeting_id, r.line_id, r.raised_on, '', r.words FROM `action` r WHERE old.kind = 'action' AND r.id = old.ref AND r.archived_at IS NULL;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'voice', r.id, r.meeting_id, r.line_id, r.said_on, coalesce((SELECT s.title FROM `story` s WHERE s.voice_id = r.id), (SELECT p.full_name || CASE WHEN instr(p.full_name, p.name_to_use) > 0 THEN '' ELSE ' (' || p.name_to_use || ')' END FROM `person` p WHERE p.id = r.person_id), ''), r.words FROM `voice` r WHERE old.kind = 'voice' AND r.id = old.ref AND r.archived_at IS NULL;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'line', l.id, l.meeting_id, l.id, m.date, '', l.text FROM `line` l INNER JOIN `meeting` m ON m.id = l.meeting_id WHERE old.kind = 'line' AND l.id = old.ref AND l.archived_at IS NULL AND l.kind NOT IN ('said', 'action') AND m.archived_at IS NULL;
END;
--> statement-breakpoint
DROP TRIGGER `search_voice_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_voice_changed` AFTER UPDATE OF `words`, `person_id`, `said_on`, `meeting_id`, `line_id`, `archived_at` ON `voice` WHEN new.`words` IS NOT old.`words` OR new.`person_id` IS NOT old.`person_id` OR new.`said_on` IS NOT old.`said_on` OR new.`meeting_id` IS NOT old.`meeting_id` OR new.`line_id` IS NOT old.`line_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_named` AFTER UPDATE OF `full_name`, `name_to_use` ON `person` WHEN new.`full_name` IS NOT old.`full_name` OR new.`name_to_use` IS NOT old.`name_to_use` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`, `later`) SELECT 'voice', v.id, 1 FROM `voice` v WHERE v.person_id = new.id AND v.archived_at IS NULL;
END;
--> statement-breakpoint
-- The newest first, beside the work: each is found by its words until its turn comes.
INSERT INTO `search_due` (`kind`, `ref`, `later`) SELECT 'voice', v.id, 1 FROM `voice` v WHERE v.person_id IS NOT NULL AND v.archived_at IS NULL ORDER BY v.said_on DESC, v.id DESC;
