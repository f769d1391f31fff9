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
--> statement-breakpoint
CREATE INDEX `item_source_voice` ON `item_source` (`voice_id`);--> statement-breakpoint
CREATE INDEX `item_source_action` ON `item_source` (`action_id`);--> statement-breakpoint
CREATE INDEX `item_source_decision` ON `item_source` (`decision_id`);--> statement-breakpoint
CREATE INDEX `item_source_earlier` ON `item_source` (`earlier_item_id`);--> statement-breakpoint
CREATE TABLE `voice_waiting` (
	`voice_id` text PRIMARY KEY NOT NULL,
	`said_on` text NOT NULL,
	`promised` integer NOT NULL,
	FOREIGN KEY (`voice_id`) REFERENCES `voice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `voice_waiting_said` ON `voice_waiting` (`said_on`,`voice_id`);--> statement-breakpoint
CREATE INDEX `voice_waiting_promised` ON `voice_waiting` (`promised`,`said_on`,`voice_id`);--> statement-breakpoint
CREATE INDEX `outcome_happened` ON `outcome` (`happened_on`,`id`);
--> statement-breakpoint
CREATE TRIGGER `waiting_voice_in` AFTER INSERT ON `voice` WHEN new.archived_at IS NULL AND new.no_answer_because IS NULL BEGIN
	DELETE FROM `voice_waiting` WHERE `voice_id` = new.id;
	INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.id = new.id AND v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_voice_changed` AFTER UPDATE ON `voice` WHEN new.`archived_at` IS NOT old.`archived_at` OR new.`said_on` IS NOT old.`said_on` OR new.`no_answer_because` IS NOT old.`no_answer_because` BEGIN
	DELETE FROM `voice_waiting` WHERE `voice_id` = new.id;
	INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.id = new.id AND v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_voice_out` BEFORE DELETE ON `voice` BEGIN
	DELETE FROM `voice_waiting` WHERE `voice_id` = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_answer_in` AFTER INSERT ON `voice_answer` WHEN new.archived_at IS NULL BEGIN
	DELETE FROM `voice_waiting` WHERE `voice_id` = new.voice_id;
	INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.id = new.voice_id AND v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_answer_changed` AFTER UPDATE ON `voice_answer` WHEN new.`voice_id` IS NOT old.`voice_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`action_id` IS NOT old.`action_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `voice_waiting` WHERE `voice_id` = old.voice_id;
	INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.id = old.voice_id AND v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
	DELETE FROM `voice_waiting` WHERE `voice_id` = new.voice_id;
	INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.id = new.voice_id AND v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_answer_out` AFTER DELETE ON `voice_answer` BEGIN
	DELETE FROM `voice_waiting` WHERE `voice_id` = old.voice_id;
	INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.id = old.voice_id AND v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_decision_changed` AFTER UPDATE ON `decision` WHEN new.`how` IS NOT old.`how` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `voice_waiting` WHERE `voice_id` IN (SELECT voice_id FROM `voice_answer` WHERE decision_id = new.id);
	INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.id IN (SELECT voice_id FROM `voice_answer` WHERE decision_id = new.id) AND v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
END;
--> statement-breakpoint
CREATE TRIGGER `waiting_action_changed` AFTER UPDATE ON `action` WHEN new.`state` IS NOT old.`state` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	DELETE FROM `voice_waiting` WHERE `voice_id` IN (SELECT voice_id FROM `voice_answer` WHERE action_id = new.id);
	INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.id IN (SELECT voice_id FROM `voice_answer` WHERE action_id = new.id) AND v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
END;
--> statement-breakpoint
INSERT INTO `voice_waiting` (`voice_id`, `said_on`, `promised`) SELECT v.id, v.said_on, EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND (d.id IS NOT NULL OR c.id IS NOT NULL)) FROM `voice` v WHERE v.archived_at IS NULL AND v.no_answer_because IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a LEFT JOIN `decision` d ON d.id = a.decision_id AND d.archived_at IS NULL LEFT JOIN `action` c ON c.id = a.action_id AND c.archived_at IS NULL WHERE a.voice_id = v.id AND a.archived_at IS NULL AND ((d.id IS NOT NULL AND coalesce(d.how, '') <> 'deferred') OR c.state IN ('done', 'dropped')));
