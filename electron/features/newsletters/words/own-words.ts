import { ParlourError } from '@contract/errors';
import { appendAudit } from '../../../../db/audit';
import { deleteOwnWord, findOwnSpelling, findOwnWord, insertOwnWord } from '../../../../db/queries/own-words';
import type { Handler } from '../../context';

/** Keeps a word this home spells so; the same word twice is one. Throws `conflict` for another word under the id. */
export const addOwnWord: Handler<'newsletters.addOwnWord'> = (input, context) =>
  context.records.write((tx) => {
    const there = findOwnSpelling(tx, input.word);
    if (there !== null) return there;
    if (findOwnWord(tx, input.id) !== null) {
      throw new ParlourError('conflict', 'Another word is already kept here.');
    }
    const at = context.now();
    insertOwnWord(tx, input, at);
    appendAudit(tx, { at, signInId: context.me.signInId, action: 'own-word-added' });
    return { id: input.id, word: input.word };
  });

/** Takes a word out again. Throws `not-found` when it is not among the home's own words. */
export const removeOwnWord: Handler<'newsletters.removeOwnWord'> = ({ id }, context) =>
  context.records.write((tx) => {
    if (findOwnWord(tx, id) === null) {
      throw new ParlourError('not-found', 'This word is not among your own words.');
    }
    deleteOwnWord(tx, id);
    appendAudit(tx, { at: context.now(), signInId: context.me.signInId, action: 'own-word-removed' });
    return {};
  });
