CREATE VIEW `search_folded` AS SELECT `id`, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(`title`, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n') AS `title`, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(`body`, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n') AS `body` FROM `search_entry`;

CREATE TRIGGER `broken_action_changed` AFTER UPDATE OF `archived_at` ON `action` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id = new.id;
END;

CREATE TRIGGER `broken_action_in` AFTER INSERT ON `action` WHEN new.`unsourced` IS NOT (new.`archived_at` IS NULL) BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id = new.id;
END;

CREATE TRIGGER `broken_action_state` AFTER UPDATE ON `action` WHEN new.`state` IS NOT old.`state` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = new.id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = new.id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_answer_changed` AFTER UPDATE ON `voice_answer` WHEN new.`voice_id` IS NOT old.`voice_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`action_id` IS NOT old.`action_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id IN (old.action_id, new.action_id);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_answer_in` AFTER INSERT ON `voice_answer` WHEN new.archived_at IS NULL BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id = new.action_id;
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_answer_out` AFTER DELETE ON `voice_answer` BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id = old.action_id;
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_outcome_changed` AFTER UPDATE ON `outcome` WHEN new.`action_id` IS NOT old.`action_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`happened_on` IS NOT old.`happened_on` OR new.`created_at` IS NOT old.`created_at` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE id = old.id OR action_id = old.action_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE id = old.id OR action_id = old.action_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE id = new.id OR action_id = new.action_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE id = new.id OR action_id = new.action_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_outcome_gone` AFTER DELETE ON `outcome` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = old.action_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = old.action_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_outcome_in` AFTER INSERT ON `outcome` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE id = new.id OR action_id = new.action_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE id = new.id OR action_id = new.action_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_outcome_out` BEFORE DELETE ON `outcome` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` = old.id;
END;

CREATE TRIGGER `broken_told_changed` AFTER UPDATE ON `told_back` WHEN new.`outcome_id` IS NOT old.`outcome_id` OR new.`voice_id` IS NOT old.`voice_id` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` = old.outcome_id;
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id = old.outcome_id AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` = new.outcome_id;
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id = new.outcome_id AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_told_in` AFTER INSERT ON `told_back` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` = new.outcome_id;
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id = new.outcome_id AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_told_out` AFTER DELETE ON `told_back` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` = old.outcome_id;
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id = old.outcome_id AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `broken_voice_changed` AFTER UPDATE OF `archived_at` ON `voice` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id IN (SELECT action_id FROM `voice_answer` WHERE voice_id = new.id);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT o.id FROM `voice_answer` a INNER JOIN `outcome` o ON o.action_id = a.action_id OR o.decision_id = a.decision_id WHERE a.voice_id = new.id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT o.id FROM `voice_answer` a INNER JOIN `outcome` o ON o.action_id = a.action_id OR o.decision_id = a.decision_id WHERE a.voice_id = new.id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;

CREATE TRIGGER `search_action_changed` AFTER UPDATE ON `action` WHEN new.`words` IS NOT old.`words` OR new.`raised_on` IS NOT old.`raised_on` OR new.`meeting_id` IS NOT old.`meeting_id` OR new.`line_id` IS NOT old.`line_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('action', new.id);
END;

CREATE TRIGGER `search_action_in` AFTER INSERT ON `action` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('action', new.id);
END;

CREATE TRIGGER `search_action_out` AFTER DELETE ON `action` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'action' AND `ref` = old.id;
END;

CREATE TRIGGER `search_due_taken` AFTER DELETE ON `search_due` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = old.kind AND `ref` = old.ref;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'action', r.id, r.meeting_id, r.line_id, r.raised_on, '', r.words FROM `action` r WHERE old.kind = 'action' AND r.id = old.ref AND r.archived_at IS NULL;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'voice', r.id, r.meeting_id, r.line_id, r.said_on, coalesce((SELECT s.title FROM `story` s WHERE s.voice_id = r.id), (SELECT p.full_name || CASE WHEN instr(p.full_name, p.name_to_use) > 0 THEN '' ELSE ' (' || p.name_to_use || ')' END FROM `person` p WHERE p.id = r.person_id), ''), r.words FROM `voice` r WHERE old.kind = 'voice' AND r.id = old.ref AND r.archived_at IS NULL;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'line', l.id, l.meeting_id, l.id, m.date, '', l.text FROM `line` l INNER JOIN `meeting` m ON m.id = l.meeting_id WHERE old.kind = 'line' AND l.id = old.ref AND l.archived_at IS NULL AND l.kind NOT IN ('said', 'action') AND m.archived_at IS NULL;
END;

CREATE TRIGGER `search_entry_changed` AFTER UPDATE OF `title`, `body` ON `search_entry` BEGIN
	INSERT INTO `search_fts`(rowid, title, body) SELECT `id`, `title`, `body` FROM `search_folded` WHERE `id` = new.id;
END;

CREATE TRIGGER `search_entry_in` AFTER INSERT ON `search_entry` BEGIN
	INSERT INTO `search_fts`(rowid, title, body) SELECT `id`, `title`, `body` FROM `search_folded` WHERE `id` = new.id;
END;

CREATE TRIGGER `search_entry_out` BEFORE DELETE ON `search_entry` BEGIN
	INSERT INTO `search_fts`(`search_fts`, rowid, title, body) SELECT 'delete', `id`, `title`, `body` FROM `search_folded` WHERE `id` = old.id;
END;

CREATE TRIGGER `search_entry_to_change` BEFORE UPDATE OF `title`, `body` ON `search_entry` BEGIN
	INSERT INTO `search_fts`(`search_fts`, rowid, title, body) SELECT 'delete', `id`, `title`, `body` FROM `search_folded` WHERE `id` = old.id;
END;

CREATE TRIGGER `search_line_changed` AFTER UPDATE ON `line` WHEN new.`text` IS NOT old.`text` OR new.`kind` IS NOT old.`kind` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('line', new.id);
END;

CREATE TRIGGER `search_line_in` AFTER INSERT ON `line` WHEN new.archived_at IS NULL AND new.kind NOT IN ('said', 'action') BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('line', new.id);
END;

CREATE TRIGGER `search_line_out` AFTER DELETE ON `line` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'line' AND `ref` = old.id;
END;

CREATE TRIGGER `search_meeting_changed` AFTER UPDATE ON `meeting` WHEN new.`title` IS NOT old.`title` OR new.`date` IS NOT old.`date` OR new.`room` IS NOT old.`room` OR new.`chair_note` IS NOT old.`chair_note` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'meeting' AND `ref` = old.id;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'meeting', new.id, new.id, NULL, new.date, new.title, trim(new.room || ' ' || new.chair_note) WHERE new.archived_at IS NULL;
	UPDATE `search_entry` SET `on_date` = new.date WHERE `meeting_id` = new.id AND `kind` = 'line' AND `on_date` IS NOT new.date;
END;

CREATE TRIGGER `search_meeting_in` AFTER INSERT ON `meeting` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) VALUES ('meeting', new.id, new.id, NULL, new.date, new.title, trim(new.room || ' ' || new.chair_note));
END;

CREATE TRIGGER `search_meeting_out` AFTER DELETE ON `meeting` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'meeting' AND `ref` = old.id;
END;

CREATE TRIGGER `search_meeting_put_away` AFTER UPDATE OF `archived_at` ON `meeting` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `meeting_id` = new.id AND `kind` = 'line';
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'line', l.id, l.meeting_id, l.id, m.date, '', l.text FROM `line` l INNER JOIN `meeting` m ON m.id = l.meeting_id WHERE l.archived_at IS NULL AND l.kind NOT IN ('said', 'action') AND m.archived_at IS NULL AND m.id = new.id;
END;

CREATE TRIGGER `search_person_changed` AFTER UPDATE ON `person` WHEN new.`full_name` IS NOT old.`full_name` OR new.`name_to_use` IS NOT old.`name_to_use` OR new.`role` IS NOT old.`role` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'person' AND `ref` = old.id;
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) SELECT 'person', new.id, NULL, NULL, NULL, new.full_name, trim(new.name_to_use || ' ' || new.role) WHERE new.archived_at IS NULL;
END;

CREATE TRIGGER `search_person_in` AFTER INSERT ON `person` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_entry` (`kind`, `ref`, `meeting_id`, `line_id`, `on_date`, `title`, `body`) VALUES ('person', new.id, NULL, NULL, NULL, new.full_name, trim(new.name_to_use || ' ' || new.role));
END;

CREATE TRIGGER `search_person_named` AFTER UPDATE OF `full_name`, `name_to_use` ON `person` WHEN new.`full_name` IS NOT old.`full_name` OR new.`name_to_use` IS NOT old.`name_to_use` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`, `later`) SELECT 'voice', v.id, 1 FROM `voice` v WHERE v.person_id = new.id AND v.archived_at IS NULL;
END;

CREATE TRIGGER `search_person_out` AFTER DELETE ON `person` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'person' AND `ref` = old.id;
END;

CREATE TRIGGER `search_story_changed` AFTER UPDATE ON `story` WHEN new.`title` IS NOT old.`title` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.voice_id);
END;

CREATE TRIGGER `search_story_in` AFTER INSERT ON `story` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.voice_id);
END;

CREATE TRIGGER `search_voice_changed` AFTER UPDATE OF `words`, `person_id`, `said_on`, `meeting_id`, `line_id`, `archived_at` ON `voice` WHEN new.`words` IS NOT old.`words` OR new.`person_id` IS NOT old.`person_id` OR new.`said_on` IS NOT old.`said_on` OR new.`meeting_id` IS NOT old.`meeting_id` OR new.`line_id` IS NOT old.`line_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.id);
END;

CREATE TRIGGER `search_voice_in` AFTER INSERT ON `voice` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.id);
END;

CREATE TRIGGER `search_voice_out` AFTER DELETE ON `voice` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'voice' AND `ref` = old.id;
END;

CREATE TRIGGER `untold_action_changed` AFTER UPDATE OF `state`, `closed_on`, `archived_at` ON `action` WHEN new.`state` IS NOT old.`state` OR new.`closed_on` IS NOT old.`closed_on` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = new.id AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;

CREATE TRIGGER `untold_answer_changed` AFTER UPDATE ON `voice_answer` WHEN new.`voice_id` IS NOT old.`voice_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`action_id` IS NOT old.`action_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id IN (old.decision_id, new.decision_id) AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id IN (old.action_id, new.action_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;

CREATE TRIGGER `untold_answer_in` AFTER INSERT ON `voice_answer` WHEN new.archived_at IS NULL BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = new.decision_id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = new.action_id AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;

CREATE TRIGGER `untold_answer_out` AFTER DELETE ON `voice_answer` BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = old.decision_id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = old.action_id AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;

CREATE TRIGGER `untold_decision_changed` AFTER UPDATE OF `how`, `archived_at` ON `decision` WHEN new.`how` IS NOT old.`how` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = new.id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
END;

CREATE TRIGGER `untold_outcome_in` AFTER INSERT ON `outcome` WHEN new.decision_id IS NOT NULL BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = new.decision_id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
END;

CREATE TRIGGER `untold_outcome_out` AFTER DELETE ON `outcome` WHEN old.decision_id IS NOT NULL BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = old.decision_id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
END;

CREATE TRIGGER `untold_told_changed` AFTER UPDATE ON `told_back` WHEN new.`outcome_id` IS NOT old.`outcome_id` OR new.`voice_id` IS NOT old.`voice_id` OR new.`told_on` IS NOT old.`told_on` BEGIN
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = (SELECT action_id FROM `outcome` WHERE id = old.outcome_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = (SELECT action_id FROM `outcome` WHERE id = new.outcome_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;

CREATE TRIGGER `untold_told_in` AFTER INSERT ON `told_back` BEGIN
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = (SELECT action_id FROM `outcome` WHERE id = new.outcome_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;

CREATE TRIGGER `untold_told_out` AFTER DELETE ON `told_back` BEGIN
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = (SELECT action_id FROM `outcome` WHERE id = old.outcome_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;

CREATE TRIGGER `untold_voice_changed` AFTER UPDATE OF `archived_at` ON `voice` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id IN (SELECT decision_id FROM `voice_answer` WHERE voice_id = new.id) AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id IN (SELECT action_id FROM `voice_answer` WHERE voice_id = new.id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;

CREATE TRIGGER `waiting_action_changed` AFTER UPDATE OF `state`, `archived_at` ON `action` WHEN new.`state` IS NOT old.`state` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id IN (SELECT voice_id FROM `voice_answer` WHERE action_id = new.id);
END;

CREATE TRIGGER `waiting_answer_changed` AFTER UPDATE ON `voice_answer` WHEN new.`voice_id` IS NOT old.`voice_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`action_id` IS NOT old.`action_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id IN (old.voice_id, new.voice_id);
END;

CREATE TRIGGER `waiting_answer_in` AFTER INSERT ON `voice_answer` WHEN new.archived_at IS NULL BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id = new.voice_id;
END;

CREATE TRIGGER `waiting_answer_out` AFTER DELETE ON `voice_answer` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id = old.voice_id;
END;

CREATE TRIGGER `waiting_decision_changed` AFTER UPDATE ON `decision` WHEN new.`how` IS NOT old.`how` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id IN (SELECT voice_id FROM `voice_answer` WHERE decision_id = new.id);
END;

CREATE TRIGGER `waiting_voice_changed` AFTER UPDATE OF `archived_at`, `no_answer_because` ON `voice` WHEN new.`archived_at` IS NOT old.`archived_at` OR new.`no_answer_because` IS NOT old.`no_answer_because` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id = new.id;
END;

CREATE TRIGGER `waiting_voice_in` AFTER INSERT ON `voice` WHEN new.`promised` OR new.`waits` IS NOT (new.`archived_at` IS NULL AND new.`no_answer_because` IS NULL) BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id = new.id;
END;

CREATE TABLE `action` (
	`id` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`owner_id` text,
	`owner_name` text NOT NULL,
	`raised_on` text NOT NULL,
	`due` text,
	`state` text NOT NULL,
	`closed_on` text,
	`meeting_id` text,
	`line_id` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL, `dropped_because` text DEFAULT '' NOT NULL, `waiting_for` text DEFAULT '' NOT NULL, `first_due` text, `unsourced` integer DEFAULT true NOT NULL, `untold` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `line`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "action_closed_has_its_day" CHECK(("action"."state" = 'open') = ("action"."closed_on" is null))
);

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

CREATE TABLE `agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`minutes` integer NOT NULL,
	`picture` text,
	`asked_by_id` text,
	`spent_ms` integer NOT NULL,
	`opened_at` integer,
	`done` integer NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);

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

CREATE TABLE `attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text,
	`visitor_name` text NOT NULL,
	`part` text NOT NULL,
	`state` text NOT NULL,
	`arrived_at` integer,
	`left_at` integer,
	`note` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL, `unwritten_turns` integer DEFAULT 0 NOT NULL, `calls` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendance_person_or_visitor" CHECK(("attendance"."person_id" is null) = ("attendance"."visitor_name" <> ''))
);

CREATE TABLE `audit_entry` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`sign_in_id` text,
	`action` text NOT NULL,
	`subject_kind` text,
	`subject_id` text,
	`facts` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);

CREATE TABLE `audit_tail` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "audit_tail_one_row" CHECK("audit_tail"."id" = 1)
);

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

CREATE TABLE `closed_day` (
	`date` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL
);

CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`how` text,
	`decided_on` text NOT NULL,
	`meeting_id` text,
	`line_id` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL, `untold` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `line`(`id`) ON UPDATE no action ON DELETE no action
);

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

CREATE TABLE `issue_copy` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`person_id` text NOT NULL,
	`form` text NOT NULL,
	`given_on` text NOT NULL,
	`read_with` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL, `print_point` integer,
	FOREIGN KEY (`issue_id`) REFERENCES `newsletter_issue`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);

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
	`created_at` integer NOT NULL, `print_point` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `item_source` (
	`item_id` text PRIMARY KEY NOT NULL,
	`voice_id` text,
	`action_id` text,
	`decision_id` text,
	`earlier_item_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`voice_id`) REFERENCES `voice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier_item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "item_source_is_one" CHECK(("item_source"."voice_id" is not null) + ("item_source"."action_id" is not null) + ("item_source"."decision_id" is not null) + ("item_source"."earlier_item_id" is not null) = 1)
);

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

CREATE TABLE `line` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`topics` text NOT NULL,
	`from_line_id` text,
	`voters_present` integer,
	`vote_reason` text NOT NULL,
	`written_at` integer NOT NULL,
	`sign_in_id` text DEFAULT '' NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_line_id`) REFERENCES `line`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "line_only_a_vote_has_voters" CHECK(("line"."kind" = 'vote') = ("line"."voters_present" is not null))
) WITHOUT ROWID;

CREATE TABLE `line_draft` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`line_id` text,
	`raw` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `line_history` (
	`line_id` text NOT NULL,
	`revision` integer NOT NULL,
	`snapshot` text NOT NULL,
	`at` integer NOT NULL,
	`sign_in_id` text NOT NULL,
	PRIMARY KEY(`line_id`, `revision`),
	FOREIGN KEY (`line_id`) REFERENCES `line`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;

CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text,
	`title` text NOT NULL,
	`date` text NOT NULL,
	`start_time` text NOT NULL,
	`room` text NOT NULL,
	`chair_id` text,
	`minute_taker_id` text,
	`chair_note` text NOT NULL,
	`state` text NOT NULL,
	`started_at` integer,
	`ended_at` integer,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL, `kind` text DEFAULT 'residents' NOT NULL, `agenda_sent_on` text, `draft_sent_on` text, `published_on` text,
	FOREIGN KEY (`series_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`minute_taker_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_chair_is_not_minute_taker" CHECK("meeting"."chair_id" <> "meeting"."minute_taker_id")
);

CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`room` text NOT NULL,
	`start_time` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL
, `kind` text DEFAULT 'residents' NOT NULL);

CREATE TABLE migration_applied
      (idx integer primary key, tag text not null unique, hash text not null, at integer not null);

CREATE TABLE `minutes_version` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`reason` text NOT NULL,
	`content` text,
	`fixed_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "minutes_version_fixed_with_content" CHECK(("minutes_version"."fixed_at" is null) = ("minutes_version"."content" is null))
);

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

CREATE TABLE `newsletter_issue_history` (
	`issue_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`at` integer NOT NULL,
	`sign_in_id` text NOT NULL,
	PRIMARY KEY(`issue_id`, `revision`),
	FOREIGN KEY (`issue_id`) REFERENCES `newsletter_issue`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `outcome` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text,
	`decision_id` text,
	`words` text NOT NULL,
	`happened_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outcome_of_decision_or_action" CHECK(("outcome"."decision_id" is null) <> ("outcome"."action_id" is null))
);

CREATE TABLE `outcome_untold` (
	`outcome_id` text PRIMARY KEY NOT NULL,
	`happened_on` text NOT NULL,
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `own_word` (
	`id` text PRIMARY KEY NOT NULL,
	`word` text NOT NULL,
	`created_at` integer NOT NULL
);

CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name_to_use` text NOT NULL,
	`full_name` text NOT NULL,
	`role` text NOT NULL,
	`name_in_print` text NOT NULL,
	`large_print` integer NOT NULL,
	`easy_read` integer NOT NULL,
	`language` text NOT NULL,
	`interpreter` integer NOT NULL,
	`hearing` text NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL
, `print_point` integer, `sight` text DEFAULT '' NOT NULL, `bsl` integer DEFAULT false NOT NULL, `read_aloud` integer DEFAULT false NOT NULL, `translated` integer DEFAULT false NOT NULL, `time_needed` text DEFAULT '' NOT NULL, `how_to_reach` text DEFAULT '' NOT NULL, `information_checked_on` text, `information_check_due` text, `unit` text DEFAULT '' NOT NULL, `moved_in` text, `moved_out` text, `birthday` text DEFAULT '' NOT NULL);

CREATE TABLE `person_photo` (
	`person_id` text PRIMARY KEY NOT NULL,
	`jpeg` blob NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);

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

CREATE TABLE `picture_file` (
	`picture_id` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `pictured_person` (
	`picture_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`picture_id`, `person_id`),
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `place` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`provider` text NOT NULL,
	`kind` text NOT NULL,
	`idle_minutes` integer NOT NULL,
	`sample` integer NOT NULL,
	`recovery_proved_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL
);

CREATE TABLE `search_due` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text NOT NULL
, `later` integer DEFAULT false NOT NULL);

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

CREATE VIRTUAL TABLE `search_fts` USING fts5(title, body, content='search_entry', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2', prefix='2 3');

CREATE TABLE 'search_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE `set_item` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`minutes` integer NOT NULL,
	`picture` text,
	FOREIGN KEY (`series_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `sign_in` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`first_name` text NOT NULL,
	`role` text NOT NULL,
	`last_signed_in_at` integer,
	`removed_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `signature` (
	`id` text PRIMARY KEY NOT NULL,
	`minutes_version_id` text NOT NULL,
	`signed_as` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`read_with` text NOT NULL,
	`date` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`sign_in_id` text NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`minutes_version_id`) REFERENCES `minutes_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);

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

CREATE TABLE `story_told` (
	`id` text PRIMARY KEY NOT NULL,
	`voice_id` text NOT NULL,
	`issue_id` text NOT NULL,
	`told_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`voice_id`) REFERENCES `story`(`voice_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issue_id`) REFERENCES `newsletter_issue`(`id`) ON UPDATE no action ON DELETE no action
);

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

CREATE TABLE `told_back` (
	`id` text PRIMARY KEY NOT NULL,
	`outcome_id` text NOT NULL,
	`voice_id` text NOT NULL,
	`way` text NOT NULL,
	`told_on` text NOT NULL,
	`created_at` integer NOT NULL, `issue_id` text REFERENCES newsletter_issue(id), `letter_id` text REFERENCES letter(id),
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`voice_id`) REFERENCES `voice`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `voice` (
	`id` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`person_id` text,
	`source` text NOT NULL,
	`said_on` text NOT NULL,
	`way` text DEFAULT 'meeting' NOT NULL,
	`heard_by` text DEFAULT '' NOT NULL,
	`meeting_id` text,
	`item_id` text,
	`line_id` text,
	`no_answer_because` text,
	`waits` integer DEFAULT true NOT NULL,
	`promised` integer DEFAULT false NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `line`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;

CREATE TABLE `voice_answer` (
	`id` text NOT NULL,
	`voice_id` text NOT NULL,
	`decision_id` text,
	`action_id` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`voice_id`, `id`),
	FOREIGN KEY (`voice_id`) REFERENCES `voice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "voice_answer_decision_or_action" CHECK(("voice_answer"."decision_id" is null) <> ("voice_answer"."action_id" is null))
) WITHOUT ROWID;

CREATE TABLE `vote_option` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`count` integer NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `line`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vote_option_count" CHECK("vote_option"."count" >= 0)
);

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

CREATE INDEX `action_by_due` ON `action` (`state`,("due" is null),`due`,`raised_on`,`id`) WHERE "action"."archived_at" is null;

CREATE UNIQUE INDEX `action_line` ON `action` (`meeting_id`,`line_id`);

CREATE INDEX `action_owner` ON `action` (`owner_id`);

CREATE INDEX `action_put_away` ON `action` (`id`) WHERE "action"."archived_at" is not null;

CREATE INDEX `action_raised` ON `action` (`raised_on`);

CREATE INDEX `action_review_action` ON `action_review` (`action_id`);

CREATE INDEX `action_review_meeting` ON `action_review` (`meeting_id`);

CREATE INDEX `action_unsourced` ON `action` (`raised_on`,`id`) WHERE "action"."unsourced";

CREATE INDEX `action_untold` ON `action` (`closed_on`,`id`) WHERE "action"."untold";

CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`,`position`);

CREATE INDEX `agreement_person` ON `agreement` (`person_id`,`what`,`asked_on`);

CREATE INDEX `attendance_of_person` ON `attendance` (`person_id`,`state`,`meeting_id`) WHERE "attendance"."archived_at" is null;

CREATE UNIQUE INDEX `attendance_person` ON `attendance` (`meeting_id`,`person_id`);

CREATE INDEX `check_back_action` ON `check_back` (`action_id`);

CREATE INDEX `check_back_asked` ON `check_back` (`asked_on`,`action_id`) WHERE "check_back"."archived_at" is null;

CREATE INDEX `check_back_due` ON `check_back` (`asked_on`,`due_on`);

CREATE UNIQUE INDEX `decision_line` ON `decision` (`meeting_id`,`line_id`);

CREATE INDEX `decision_untold` ON `decision` (`decided_on`,`id`) WHERE "decision"."untold";

CREATE INDEX `easy_row_meeting` ON `easy_row` (`meeting_id`,`line_id`,`position`);

CREATE UNIQUE INDEX `families_copy_once` ON `families_copy` (`meeting_id`,`version`) WHERE archived_at is null;

CREATE UNIQUE INDEX `families_words_once` ON `families_words` (`meeting_id`,`version`,`part`,`of_id`) WHERE archived_at is null;

CREATE INDEX `issue_check_issue` ON `issue_check` (`issue_id`);

CREATE UNIQUE INDEX `issue_copy_once` ON `issue_copy` (`issue_id`,`person_id`) WHERE archived_at is null;

CREATE INDEX `issue_copy_person` ON `issue_copy` (`person_id`);

CREATE INDEX `issued_copy_meeting` ON `issued_copy` (`meeting_id`,`paper`);

CREATE INDEX `issued_copy_person` ON `issued_copy` (`person_id`);

CREATE INDEX `item_source_action` ON `item_source` (`action_id`);

CREATE INDEX `item_source_decision` ON `item_source` (`decision_id`);

CREATE INDEX `item_source_earlier` ON `item_source` (`earlier_item_id`);

CREATE INDEX `item_source_voice` ON `item_source` (`voice_id`);

CREATE INDEX `letter_voice` ON `letter` (`voice_id`);

CREATE INDEX `line_meeting` ON `line` (`meeting_id`,`item_id`,`position`);

CREATE INDEX `meeting_put_away` ON `meeting` (`id`) WHERE "meeting"."archived_at" is not null;

CREATE INDEX `meeting_series_id` ON `meeting` (`series_id`);

CREATE INDEX `meeting_when` ON `meeting` (`date`,`start_time`,`id`);

CREATE UNIQUE INDEX `minutes_version_number` ON `minutes_version` (`meeting_id`,`version`);

CREATE INDEX `newsletter_issue_goes_out` ON `newsletter_issue` (`goes_out_on`);

CREATE UNIQUE INDEX `newsletter_issue_number` ON `newsletter_issue` (`newsletter_id`,`number`);

CREATE INDEX `outcome_action` ON `outcome` (`action_id`);

CREATE INDEX `outcome_decision` ON `outcome` (`decision_id`);

CREATE INDEX `outcome_happened` ON `outcome` (`happened_on`,`id`);

CREATE INDEX `outcome_untold_happened` ON `outcome_untold` (`happened_on`,`outcome_id`);

CREATE UNIQUE INDEX `own_word_word` ON `own_word` (`word`);

CREATE INDEX `person_kind` ON `person` (`kind`,`full_name`);

CREATE INDEX `picture_kind` ON `picture` (`kind`,`created_at`);

CREATE INDEX `pictured_person_person` ON `pictured_person` (`person_id`);

CREATE INDEX `search_due_now` ON `search_due` (`id`) WHERE not "search_due"."later";

CREATE INDEX `search_entry_meeting` ON `search_entry` (`meeting_id`);

CREATE UNIQUE INDEX `search_entry_ref` ON `search_entry` (`kind`,`ref`);

CREATE INDEX `set_item_series` ON `set_item` (`series_id`,`position`);

CREATE UNIQUE INDEX `signature_once` ON `signature` (`minutes_version_id`,`signed_as`) WHERE archived_at is null;

CREATE INDEX `story_told_issue` ON `story_told` (`issue_id`);

CREATE UNIQUE INDEX `story_told_once` ON `story_told` (`voice_id`,`issue_id`);

CREATE INDEX `supporter_of_person` ON `supporter` (`supporter_id`);

CREATE INDEX `supporter_person` ON `supporter` (`person_id`);

CREATE UNIQUE INDEX `told_back_once` ON `told_back` (`outcome_id`,`voice_id`,`way`);

CREATE INDEX `told_back_voice` ON `told_back` (`voice_id`);

CREATE UNIQUE INDEX `voice_answer_action` ON `voice_answer` (`action_id`,`voice_id`) WHERE action_id is not null;

CREATE UNIQUE INDEX `voice_answer_decision` ON `voice_answer` (`decision_id`,`voice_id`) WHERE decision_id is not null;

CREATE UNIQUE INDEX `voice_line` ON `voice` (`meeting_id`,`line_id`);

CREATE INDEX `voice_person` ON `voice` (`person_id`,`said_on`) WHERE person_id is not null;

CREATE INDEX `voice_said` ON `voice` (`waits`,`said_on`,`id`,`promised`);

CREATE INDEX `vote_option_line` ON `vote_option` (`line_id`,`position`);

CREATE INDEX `what_matters_person` ON `what_matters` (`person_id`);
