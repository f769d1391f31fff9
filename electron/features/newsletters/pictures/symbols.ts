import { ParlourError } from '@contract/errors';
import { pictureLimits } from '@contract/newsletters/pictures';
import { pictureFacts, type PictureFacts } from '@rules/picture-facts';
import { picturePathWords } from '@rules/picture-name';
import { appendAudit } from '../../../../db/audit';
import { insertPicture, namesInSet } from '../../../../db/queries/pictures';
import type { Handler } from '../../context';

/**
 * Brings a bought set in, whole or not at all. A picture the set has already by that name is left as it is. Throws
 * `validation` naming the first file that cannot be kept; the screen leaves those out before it asks.
 */
export const bringInSymbols: Handler<'newsletters.bringInSymbols'> = (input, context) => {
  const { setName, licence, files } = input;
  const ready = files.map((file) => {
    const bytes = Buffer.from(file.base64, 'base64');
    return { ...file, bytes, facts: requireSymbol(file.path, bytes), ...picturePathWords(file.path) };
  });
  return context.records.write((tx) => {
    const known = new Set(namesInSet(tx, setName));
    const fresh = ready.filter(({ alt }) => !known.has(alt));
    const at = context.now();
    for (const { id, bytes, facts, alt, words } of fresh) {
      const { mediaType, width, height } = facts;
      insertPicture(
        tx,
        { id, kind: 'symbol', alt, words, width, height, takenOn: null, agreedUntil: null, setName, licence },
        { mediaType, bytes },
        at,
      );
    }
    if (fresh.length > 0) {
      appendAudit(tx, {
        at,
        signInId: context.me.signInId,
        action: 'symbols-brought-in',
        facts: { pictures: fresh.length },
      });
    }
    return { added: fresh.length, known: ready.length - fresh.length };
  });
};

function requireSymbol(path: string, bytes: Uint8Array): PictureFacts {
  const name = path.split('/').at(-1) ?? path;
  const refuse = (why: string) =>
    new ParlourError('validation', `${name}: ${why} Nothing was brought in.`, { fields: { files: why } });
  if (picturePathWords(path).alt === '') throw refuse('Its name has no word to find it by.');
  const facts = pictureFacts(bytes);
  const { side, bytes: most } = pictureLimits.symbol;
  if (facts === null) throw refuse('This is not a picture Parlour can keep.');
  if (facts.tellsMore) throw refuse('This picture holds more than the picture itself.');
  if (bytes.length > most || Math.max(facts.width, facts.height) > side) {
    throw refuse('This picture is too large.');
  }
  return facts;
}
