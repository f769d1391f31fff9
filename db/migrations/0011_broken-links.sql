CREATE TABLE `action_unsourced` (
	`action_id` text PRIMARY KEY NOT NULL,
	`raised_on` text NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_unsourced_raised` ON `action_unsourced` (`raised_on`,`action_id`);--> statement-breakpoint
CREATE TABLE `outcome_untold` (
	`outcome_id` text PRIMARY KEY NOT NULL,
	`happened_on` text NOT NULL,
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcome_untold_happened` ON `outcome_untold` (`happened_on`,`outcome_id`);--> statement-breakpoint
CREATE INDEX `attendance_of_person` ON `attendance` (`person_id`,`state`,`meeting_id`) WHERE "attendance"."archived_at" is null;--> statement-breakpoint
CREATE INDEX `meeting_put_away` ON `meeting` (`id`) WHERE "meeting"."archived_at" is not null;--> statement-breakpoint
CREATE INDEX `action_by_due` ON `action` (`state`,("due" is null),`due`,`raised_on`,`id`) WHERE "action"."archived_at" is null;--> statement-breakpoint
CREATE INDEX `action_put_away` ON `action` (`id`) WHERE "action"."archived_at" is not null;--> statement-breakpoint
CREATE INDEX `check_back_asked` ON `check_back` (`asked_on`,`action_id`) WHERE "check_back"."archived_at" is null;
--> statement-breakpoint
CREATE TRIGGER `broken_action_in` AFTER INSERT ON `action` WHEN new.archived_at IS NULL BEGIN
	DELETE FROM `action_unsourced` WHERE `action_id` = new.id;
	INSERT INTO `action_unsourced` (`action_id`, `raised_on`) SELECT c.id, c.raised_on FROM `action` c WHERE c.id = new.id AND c.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = c.id AND a.archived_at IS NULL AND v.archived_at IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_action_changed` AFTER UPDATE ON `action` WHEN new.`archived_at` IS NOT old.`archived_at` OR new.`raised_on` IS NOT old.`raised_on` BEGIN
	DELETE FROM `action_unsourced` WHERE `action_id` = new.id;
	INSERT INTO `action_unsourced` (`action_id`, `raised_on`) SELECT c.id, c.raised_on FROM `action` c WHERE c.id = new.id AND c.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = c.id AND a.archived_at IS NULL AND v.archived_at IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_action_state` AFTER UPDATE ON `action` WHEN new.`state` IS NOT old.`state` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = new.id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = new.id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_action_out` BEFORE DELETE ON `action` BEGIN
	DELETE FROM `action_unsourced` WHERE `action_id` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `broken_answer_in` AFTER INSERT ON `voice_answer` WHEN new.archived_at IS NULL BEGIN
	DELETE FROM `action_unsourced` WHERE `action_id` = new.action_id;
	INSERT INTO `action_unsourced` (`action_id`, `raised_on`) SELECT c.id, c.raised_on FROM `action` c WHERE c.id = new.action_id AND c.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = c.id AND a.archived_at IS NULL AND v.archived_at IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_answer_changed` AFTER UPDATE ON `voice_answer` WHEN new.`voice_id` IS NOT old.`voice_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`action_id` IS NOT old.`action_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `action_unsourced` WHERE `action_id` = old.action_id;
	INSERT INTO `action_unsourced` (`action_id`, `raised_on`) SELECT c.id, c.raised_on FROM `action` c WHERE c.id = old.action_id AND c.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = c.id AND a.archived_at IS NULL AND v.archived_at IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
	DELETE FROM `action_unsourced` WHERE `action_id` = new.action_id;
	INSERT INTO `action_unsourced` (`action_id`, `raised_on`) SELECT c.id, c.raised_on FROM `action` c WHERE c.id = new.action_id AND c.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = c.id AND a.archived_at IS NULL AND v.archived_at IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_answer_out` AFTER DELETE ON `voice_answer` BEGIN
	DELETE FROM `action_unsourced` WHERE `action_id` = old.action_id;
	INSERT INTO `action_unsourced` (`action_id`, `raised_on`) SELECT c.id, c.raised_on FROM `action` c WHERE c.id = old.action_id AND c.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = c.id AND a.archived_at IS NULL AND v.archived_at IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_voice_changed` AFTER UPDATE ON `voice` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `action_unsourced` WHERE `action_id` IN (SELECT action_id FROM `voice_answer` WHERE voice_id = new.id);
	INSERT INTO `action_unsourced` (`action_id`, `raised_on`) SELECT c.id, c.raised_on FROM `action` c WHERE c.id IN (SELECT action_id FROM `voice_answer` WHERE voice_id = new.id) AND c.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = c.id AND a.archived_at IS NULL AND v.archived_at IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT o.id FROM `voice_answer` a INNER JOIN `outcome` o ON o.action_id = a.action_id OR o.decision_id = a.decision_id WHERE a.voice_id = new.id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT o.id FROM `voice_answer` a INNER JOIN `outcome` o ON o.action_id = a.action_id OR o.decision_id = a.decision_id WHERE a.voice_id = new.id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_outcome_in` AFTER INSERT ON `outcome` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE id = new.id OR action_id = new.action_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE id = new.id OR action_id = new.action_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_outcome_changed` AFTER UPDATE ON `outcome` WHEN new.`action_id` IS NOT old.`action_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`happened_on` IS NOT old.`happened_on` OR new.`created_at` IS NOT old.`created_at` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE id = old.id OR action_id = old.action_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE id = old.id OR action_id = old.action_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE id = new.id OR action_id = new.action_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE id = new.id OR action_id = new.action_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_outcome_out` BEFORE DELETE ON `outcome` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `broken_outcome_gone` AFTER DELETE ON `outcome` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = old.action_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = old.action_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_told_in` AFTER INSERT ON `told_back` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` = new.outcome_id;
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id = new.outcome_id AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_told_changed` AFTER UPDATE ON `told_back` WHEN new.`outcome_id` IS NOT old.`outcome_id` OR new.`voice_id` IS NOT old.`voice_id` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` = old.outcome_id;
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id = old.outcome_id AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` = new.outcome_id;
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id = new.outcome_id AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_told_out` AFTER DELETE ON `told_back` BEGIN
	DELETE FROM `outcome_untold` WHERE `outcome_id` = old.outcome_id;
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id = old.outcome_id AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
INSERT INTO `action_unsourced` (`action_id`, `raised_on`) SELECT c.id, c.raised_on FROM `action` c WHERE c.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = c.id AND a.archived_at IS NULL AND v.archived_at IS NULL);
--> statement-breakpoint
INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
