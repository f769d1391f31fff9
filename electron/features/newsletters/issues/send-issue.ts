import type { OutputOf, ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { Finding } from '@contract/newsletters/checks';
import { londonDay } from '@rules/british-dates';
import { appendAudit } from '../../../../db/audit';
import { insertKept, updateIssue } from '../../../../db/queries/newsletters-issues';
import { countToldIn, untell } from '../../../../db/queries/newsletters-sending';
import { countStoriesTold, untellStories } from '../../../../db/queries/voices-stories';
import type { CallContext, Handler } from '../../context';
import { easyReadStops } from '../papers/easy-read-pages';
import { requireContent, requireIssue } from './require-issue';
import { issueConflict } from './save-issue';
import { stopping } from './stopping';
import { tellStories, tellVoices } from './tell-voices';

/**
 * Sends an issue and marks every voice it answers as told. The same sent twice is one. Throws `not-found`, `conflict`,
 * `validation` on the day, or `precondition` with all that stops it, in words and by item.
 */
export const sendIssue: Handler<'newsletters.send'> = async (sending, context) => {
  const isDraft = requireIssue(context.records.reader, sending.id).state === 'draft';
  // Laid out before the records are held: that takes as long as a page takes to draw.
  return sendMeasured(sending, context, isDraft ? await easyReadStops(context, sending.id) : []);
};

/** {@link sendIssue} once it is known what its length stops. */
export function sendMeasured(
  { id, sentOn, revision }: ParsedInputOf<'newsletters.send'>,
  context: CallContext,
  tooLong: readonly Finding[] = [],
): OutputOf<'newsletters.send'> {
  return context.records.write((tx) => {
    const there = requireIssue(tx, id);
    if (there.state === 'sent' && there.sentOn === sentOn && there.revision === revision + 1) {
      return { told: countToldIn(tx, id) + countStoriesTold(tx, id) };
    }
    if (there.state === 'sent') throw new ParlourError('precondition', 'This issue was sent already.');
    if (there.revision !== revision) throw issueConflict(there);
    refuseDay(sentOn, context.today());
    const content = requireContent(there);
    refuseStopped([...stopping(tx, there, context.today()), ...tooLong]);
    const at = context.now();
    const { signInId } = context.me;
    updateIssue(tx, { id, revision, state: 'sent', sentOn }, at);
    insertKept(tx, { issueId: id, revision: revision + 1, content: there.content, at, signInId });
    const way = `In the ${there.title} newsletter`;
    const told =
      tellVoices({ tx, issueId: id, way, sentOn, at }, content) +
      tellStories({ tx, issueId: id, sentOn, at }, content);
    const subject = { kind: 'issue' as const, id };
    appendAudit(tx, { at, signInId, action: 'issue-sent', subject, facts: { told } });
    return { told };
  });
}

/**
 * Takes back a sending made by mistake, and every telling with it. Throws `not-found`, or `precondition` when it was not
 * sent, or sent on another day.
 */
export const unsendIssue: Handler<'newsletters.unsend'> = ({ id }, context) =>
  context.records.write((tx) => {
    const there = requireIssue(tx, id);
    if (there.state === 'draft') throw new ParlourError('precondition', 'This issue was not sent.');
    if (londonDay(there.updatedAt) !== context.today()) {
      throw new ParlourError('precondition', 'A sending can be taken back only on the day it was made.');
    }
    const at = context.now();
    const { signInId } = context.me;
    const told = untell(tx, id) + untellStories(tx, id);
    const revision = there.revision + 1;
    updateIssue(tx, { id, revision: there.revision, state: 'draft', sentOn: null }, at);
    insertKept(tx, { issueId: id, revision, content: there.content, at, signInId });
    const subject = { kind: 'issue' as const, id };
    appendAudit(tx, { at, signInId, action: 'issue-sending-taken-back', subject, facts: { told } });
    return {};
  });

function refuseDay(sentOn: string, today: string): void {
  if (sentOn <= today) return;
  const words = 'Choose today or a day before it.';
  throw new ParlourError('validation', words, { fields: { sentOn: words } });
}

function refuseStopped(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const head =
    findings.length === 1 ? 'One thing stops this issue:' : `${findings.length} things stop this issue:`;
  const fields: Record<string, string> = {};
  for (const { where, words } of findings) {
    const before = fields[where.itemId];
    if (before?.includes(words) === true) continue;
    fields[where.itemId] = before === undefined ? words : `${before} ${words}`;
  }
  const message = [head, ...findings.map(({ words }) => words)].join('\n');
  throw new ParlourError('precondition', message, { fields });
}
