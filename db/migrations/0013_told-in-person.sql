-- What is settled or dropped is something to tell, before any outcome is written down for it.
ALTER TABLE `action` ADD `untold` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `action_untold` ON `action` (`closed_on`,`id`) WHERE "action"."untold";--> statement-breakpoint
ALTER TABLE `decision` ADD `untold` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `decision_untold` ON `decision` (`decided_on`,`id`) WHERE "decision"."untold";
--> statement-breakpoint
-- Under an item put on for a voice, a line that says nothing else answers it. Its own id serves as the link’s.
INSERT INTO `voice_answer` (`id`, `voice_id`, `decision_id`, `created_at`) SELECT d.id, s.voice_id, d.id, d.created_at FROM `item_source` s INNER JOIN `agenda_item` i ON i.id = s.item_id INNER JOIN `line` l ON l.meeting_id = i.meeting_id AND l.item_id = i.id INNER JOIN `decision` d ON d.meeting_id = l.meeting_id AND d.line_id = l.id WHERE s.voice_id IS NOT NULL AND l.from_line_id IS NULL AND d.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a WHERE a.decision_id = d.id AND a.voice_id = s.voice_id);
--> statement-breakpoint
INSERT INTO `voice_answer` (`id`, `voice_id`, `action_id`, `created_at`) SELECT d.id, s.voice_id, d.id, d.created_at FROM `item_source` s INNER JOIN `agenda_item` i ON i.id = s.item_id INNER JOIN `line` l ON l.meeting_id = i.meeting_id AND l.item_id = i.id INNER JOIN `action` d ON d.meeting_id = l.meeting_id AND d.line_id = l.id WHERE s.voice_id IS NOT NULL AND l.from_line_id IS NULL AND d.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `voice_answer` a WHERE a.action_id = d.id AND a.voice_id = s.voice_id);
--> statement-breakpoint
CREATE TRIGGER `untold_decision_changed` AFTER UPDATE OF `how`, `archived_at` ON `decision` WHEN new.`how` IS NOT old.`how` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = new.id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_action_changed` AFTER UPDATE OF `state`, `closed_on`, `archived_at` ON `action` WHEN new.`state` IS NOT old.`state` OR new.`closed_on` IS NOT old.`closed_on` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = new.id AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_answer_in` AFTER INSERT ON `voice_answer` WHEN new.archived_at IS NULL BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = new.decision_id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = new.action_id AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_answer_changed` AFTER UPDATE ON `voice_answer` WHEN new.`voice_id` IS NOT old.`voice_id` OR new.`decision_id` IS NOT old.`decision_id` OR new.`action_id` IS NOT old.`action_id` OR new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id IN (old.decision_id, new.decision_id) AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id IN (old.action_id, new.action_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_answer_out` AFTER DELETE ON `voice_answer` BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = old.decision_id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = old.action_id AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_voice_changed` AFTER UPDATE OF `archived_at` ON `voice` WHEN new.`archived_at` IS NOT old.`archived_at` BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id IN (SELECT decision_id FROM `voice_answer` WHERE voice_id = new.id) AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id IN (SELECT action_id FROM `voice_answer` WHERE voice_id = new.id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_outcome_in` AFTER INSERT ON `outcome` WHEN new.decision_id IS NOT NULL BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = new.decision_id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_outcome_out` AFTER DELETE ON `outcome` WHEN old.decision_id IS NOT NULL BEGIN
	UPDATE `decision` SET `untold` = NOT `untold` WHERE id = old.decision_id AND `untold` <> (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_told_in` AFTER INSERT ON `told_back` BEGIN
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = (SELECT action_id FROM `outcome` WHERE id = new.outcome_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_told_changed` AFTER UPDATE ON `told_back` WHEN new.`outcome_id` IS NOT old.`outcome_id` OR new.`voice_id` IS NOT old.`voice_id` OR new.`told_on` IS NOT old.`told_on` BEGIN
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = (SELECT action_id FROM `outcome` WHERE id = old.outcome_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = (SELECT action_id FROM `outcome` WHERE id = new.outcome_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;
--> statement-breakpoint
CREATE TRIGGER `untold_told_out` AFTER DELETE ON `told_back` BEGIN
	UPDATE `action` SET `untold` = NOT `untold` WHERE id = (SELECT action_id FROM `outcome` WHERE id = old.outcome_id) AND `untold` <> (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
END;
--> statement-breakpoint
UPDATE `decision` SET `untold` = 1 WHERE (archived_at IS NULL AND coalesce(how, '') <> 'deferred' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.decision_id = `decision`.id AND a.archived_at IS NULL) AND NOT EXISTS (SELECT 1 FROM `outcome` o WHERE o.decision_id = `decision`.id));
--> statement-breakpoint
UPDATE `action` SET `untold` = 1 WHERE (archived_at IS NULL AND state = 'dropped' AND EXISTS (SELECT 1 FROM `voice_answer` a INNER JOIN `voice` v ON v.id = a.voice_id AND v.archived_at IS NULL WHERE a.action_id = `action`.id AND a.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM `told_back` t INNER JOIN `outcome` o ON o.id = t.outcome_id WHERE t.voice_id = v.id AND o.action_id = `action`.id AND t.told_on >= `action`.closed_on)));
