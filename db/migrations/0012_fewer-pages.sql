-- may-empty: voice_waiting
-- may-empty: action_unsourced
-- Every page a line touches is sealed and written when it is saved, so what is saved all day touches as few as it can:
-- tables that are their own key, one index where there were two, and columns where there were tables kept by triggers.
-- Each table is kept aside, made anew and filled again; dropping it drops its indexes and triggers, which follow below.
DROP TRIGGER `waiting_decision_changed`;
--> statement-breakpoint
DROP TRIGGER `waiting_action_changed`;
--> statement-breakpoint
DROP TRIGGER `broken_action_in`;
--> statement-breakpoint
DROP TRIGGER `broken_action_changed`;
--> statement-breakpoint
DROP TRIGGER `broken_action_out`;
--> statement-breakpoint
DROP TABLE `voice_waiting`;
--> statement-breakpoint
DROP TABLE `action_unsourced`;
--> statement-breakpoint
CREATE TABLE `line_aside` AS SELECT * FROM `line`;
--> statement-breakpoint
DROP TABLE `line`;
--> statement-breakpoint
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
--> statement-breakpoint
INSERT INTO `line` (`id`, `meeting_id`, `item_id`, `position`, `kind`, `text`, `topics`, `from_line_id`, `voters_present`, `vote_reason`, `written_at`, `archived_at`, `created_at`, `updated_at`, `revision`) SELECT `id`, `meeting_id`, `item_id`, `position`, `kind`, `text`, `topics`, `from_line_id`, `voters_present`, `vote_reason`, `written_at`, `archived_at`, `created_at`, `updated_at`, `revision` FROM `line_aside`;
--> statement-breakpoint
DROP TABLE `line_aside`;
--> statement-breakpoint
CREATE TABLE `line_history_aside` AS SELECT * FROM `line_history`;
--> statement-breakpoint
DROP TABLE `line_history`;
--> statement-breakpoint
CREATE TABLE `line_history` (
	`line_id` text NOT NULL,
	`revision` integer NOT NULL,
	`snapshot` text NOT NULL,
	`at` integer NOT NULL,
	`sign_in_id` text NOT NULL,
	PRIMARY KEY(`line_id`, `revision`),
	FOREIGN KEY (`line_id`) REFERENCES `line`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `line_history` (`line_id`, `revision`, `snapshot`, `at`, `sign_in_id`) SELECT `line_id`, `revision`, `snapshot`, `at`, `sign_in_id` FROM `line_history_aside`;
--> statement-breakpoint
DROP TABLE `line_history_aside`;
--> statement-breakpoint
CREATE TABLE `voice_aside` AS SELECT * FROM `voice`;
--> statement-breakpoint
DROP TABLE `voice`;
--> statement-breakpoint
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
--> statement-breakpoint
INSERT INTO `voice` (`id`, `words`, `person_id`, `source`, `said_on`, `way`, `heard_by`, `meeting_id`, `item_id`, `line_id`, `no_answer_because`, `archived_at`, `created_at`, `updated_at`, `revision`) SELECT `id`, `words`, `person_id`, `source`, `said_on`, `way`, `heard_by`, `meeting_id`, `item_id`, `line_id`, `no_answer_because`, `archived_at`, `created_at`, `updated_at`, `revision` FROM `voice_aside`;
--> statement-breakpoint
DROP TABLE `voice_aside`;
--> statement-breakpoint
CREATE TABLE `voice_answer_aside` AS SELECT * FROM `voice_answer`;
--> statement-breakpoint
DROP TABLE `voice_answer`;
--> statement-breakpoint
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
--> statement-breakpoint
INSERT INTO `voice_answer` (`id`, `voice_id`, `decision_id`, `action_id`, `archived_at`, `created_at`) SELECT `id`, `voice_id`, `decision_id`, `action_id`, `archived_at`, `created_at` FROM `voice_answer_aside`;
--> statement-breakpoint
DROP TABLE `voice_answer_aside`;
--> statement-breakpoint
CREATE INDEX `line_meeting` ON `line` (`meeting_id`,`item_id`,`position`);
--> statement-breakpoint
CREATE UNIQUE INDEX `voice_line` ON `voice` (`meeting_id`,`line_id`);
--> statement-breakpoint
CREATE INDEX `voice_person` ON `voice` (`person_id`,`said_on`) WHERE person_id is not null;
--> statement-breakpoint
DROP INDEX `action_due`;
--> statement-breakpoint
DROP INDEX `action_meeting`;
--> statement-breakpoint
DROP INDEX `action_line`;
--> statement-breakpoint
CREATE UNIQUE INDEX `action_line` ON `action` (`meeting_id`,`line_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `voice_answer_decision` ON `voice_answer` (`decision_id`,`voice_id`) WHERE decision_id is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX `voice_answer_action` ON `voice_answer` (`action_id`,`voice_id`) WHERE action_id is not null;
--> statement-breakpoint
DROP INDEX `decision_meeting`;
--> statement-breakpoint
DROP INDEX `decision_line`;
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_line` ON `decision` (`meeting_id`,`line_id`);
--> statement-breakpoint
UPDATE `line` SET `sign_in_id` = h.`sign_in_id` FROM `line_history` h WHERE h.`line_id` = `line`.`id` AND h.`revision` = `line`.`revision`;
--> statement-breakpoint
UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL));
--> statement-breakpoint
ALTER TABLE `action` ADD `unsourced` integer DEFAULT true NOT NULL;
--> statement-breakpoint
UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL));
--> statement-breakpoint
CREATE INDEX `voice_said` ON `voice` (`waits`,`said_on`,`id`,`promised`);
--> statement-breakpoint
CREATE INDEX `action_unsourced` ON `action` (`raised_on`,`id`) WHERE "action"."unsourced";
--> statement-breakpoint
CREATE TRIGGER `search_line_in` AFTER INSERT ON `line` WHEN new.archived_at IS NULL AND new.kind NOT IN ('said', 'action') BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('line', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_line_changed` AFTER UPDATE ON `line` WHEN new.`text` IS NOT old.`text` OR new.`kind` IS NOT old.`kind` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('line', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_line_out` AFTER DELETE ON `line` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'line' AND `ref` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_voice_in` AFTER INSERT ON `voice` WHEN new.archived_at IS NULL BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_voice_changed` AFTER UPDATE OF `words`, `said_on`, `meeting_id`, `line_id`, `archived_at` ON `voice` WHEN new.`words` IS NOT old.`words` OR new.`said_on` IS NOT old.`said_on` OR new.`meeting_id` IS NOT old.`meeting_id` OR new.`line_id` IS NOT old.`line_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	INSERT INTO `search_due` (`kind`, `ref`) VALUES ('voice', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `search_voice_out` AFTER DELETE ON `voice` BEGIN
	DELETE FROM `search_entry` WHERE `kind` = 'voice' AND `ref` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_voice_in` AFTER INSERT ON `voice` WHEN new.`promised` OR new.`waits` IS NOT (new.`archived_at` IS NULL AND new.`no_answer_because` IS NULL) BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_voice_changed` AFTER UPDATE OF `archived_at`, `no_answer_because` ON `voice` WHEN new.`archived_at` IS NOT old.`archived_at` OR new.`no_answer_because` IS NOT old.`no_answer_because` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_answer_in` AFTER INSERT ON `voice_answer` WHEN new.archived_at IS NULL BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id = new.voice_id;
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_answer_changed` AFTER UPDATE ON `voice_answer` WHEN new.`voice_id` IS NOT old.`voice_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`action_id` IS NOT old.`action_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id IN (old.voice_id, new.voice_id);
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_answer_out` AFTER DELETE ON `voice_answer` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id = old.voice_id;
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_decision_changed` AFTER UPDATE ON `decision` WHEN new.`how` IS NOT old.`how` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id IN (SELECT voice_id FROM `voice_answer` WHERE decision_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_action_changed` AFTER UPDATE OF `state`, `archived_at` ON `action` WHEN new.`state` IS NOT old.`state` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `voice` SET `waits` = (archived_at IS NULL AND no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')))), `promised` = EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = `voice`.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) WHERE id IN (SELECT voice_id FROM `voice_answer` WHERE action_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_action_in` AFTER INSERT ON `action` WHEN new.`unsourced` IS NOT (new.`archived_at` IS NULL) BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `broken_action_changed` AFTER UPDATE OF `archived_at` ON `action` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `broken_answer_in` AFTER INSERT ON `voice_answer` WHEN new.archived_at IS NULL BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id = new.action_id;
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_answer_changed` AFTER UPDATE ON `voice_answer` WHEN new.`voice_id` IS NOT old.`voice_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`action_id` IS NOT old.`action_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id IN (old.action_id, new.action_id);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = new.action_id OR decision_id = new.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_answer_out` AFTER DELETE ON `voice_answer` BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id = old.action_id;
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT id FROM `outcome` WHERE action_id = old.action_id OR decision_id = old.decision_id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `broken_voice_changed` AFTER UPDATE OF `archived_at` ON `voice` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `action` SET `unsourced` = (archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND v.archived_at IS NULL)) WHERE id IN (SELECT action_id FROM `voice_answer` WHERE voice_id = new.id);
	DELETE FROM `outcome_untold` WHERE `outcome_id` IN (SELECT o.id FROM `voice_answer` a INNER JOIN `outcome` o ON o.action_id = a.action_id OR o.decision_id = a.decision_id WHERE a.voice_id = new.id);
	INSERT INTO `outcome_untold` (`outcome_id`, `happened_on`) SELECT o.id, o.happened_on FROM `outcome` o WHERE o.id IN (SELECT o.id FROM `voice_answer` a INNER JOIN `outcome` o ON o.action_id = a.action_id OR o.decision_id = a.decision_id WHERE a.voice_id = new.id) AND (o.action_id IS NULL OR (EXISTS (SELECT 1 FROM `action` c WHERE c.id = o.action_id AND c.state = 'done') AND NOT EXISTS (SELECT 1 FROM `outcome` l WHERE l.action_id = o.action_id AND l.created_at > o.created_at))) AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL LEFT JOIN `told_back` t ON t.outcome_id = o.id AND t.voice_id = v.id WHERE (a.action_id = o.action_id OR a.decision_id = o.decision_id) AND a.archived_at IS NULL AND t.id IS NULL);
END;
