import type { LetterContent, LetterReader } from '@contract/letters';
import type { MinutesEdition } from '@contract/meetings/signing';
import type { WordBlock } from '@contract/newsletters/content';
import type { Voice } from '@contract/voices';
import { isSpokenQuote } from '@rules/letter-words';
import { placeholderOf, type LetterField } from '@rules/letter-fields';
import { plain, textOf, type Block, type DocumentModel } from '../../../documents/blocks';
import type { FilledField } from '../../../documents/letterhead/letterhead';
import { printedDate } from '../../../documents/printed-dates';

/** All a letter is printed from, as plain data. */
export interface LetterPrint {
  placeName: string;
  provider: string;
  reader: Pick<LetterReader, 'name' | 'fullName'>;
  voice: Pick<Voice, 'source' | 'words'>;
  content: LetterContent;
}

/** What goes where on a letterhead, in words. */
export function fieldsOf({ placeName, reader, content }: LetterPrint): Record<FilledField, string> {
  const { address, date, subject, signatory, role } = content;
  return {
    ...{ name: reader.name, full_name: reader.fullName, address, date: printedDate(date), subject },
    ...{ signatory, role, place: placeName },
  };
}

/** The words of a letter as blocks; what is blank is left out. */
export function letterBody({ content, voice }: LetterPrint): Block[] {
  return content.body.flatMap((block) => blockOf(block, voice));
}

/** A letter on the place's own plain letterhead, in the house style. */
export function buildLetterDocument(print: LetterPrint, edition: MinutesEdition): DocumentModel {
  const { placeName, provider, content, reader } = print;
  return onPaper(fieldsOf(print), letterBody(print), {
    ...{ provider, edition },
    title: `Letter to ${reader.fullName}`,
    author: placeName,
    subject: content.subject,
  });
}

/** The starter for a letterhead of one's own: the plain letterhead with every placeholder in its place. */
export function buildStarterLetterhead({
  placeName,
  provider,
}: Pick<LetterPrint, 'placeName' | 'provider'>): DocumentModel {
  const held = (field: LetterField) => placeholderOf(field);
  const fields: Record<FilledField, string> = {
    ...{ name: held('name'), full_name: held('full_name'), address: held('address'), date: held('date') },
    ...{ subject: held('subject'), signatory: held('signatory'), role: held('role'), place: held('place') },
  };
  return onPaper(fields, [{ kind: 'paragraph', words: plain(held('body')) }], {
    ...{ provider, edition: 'standard', title: 'Letterhead', author: placeName, subject: '' },
  });
}

interface Paper {
  provider: string;
  edition: MinutesEdition;
  title: string;
  author: string;
  subject: string;
}

function onPaper(
  fields: Record<FilledField, string>,
  body: Block[],
  { provider, edition, title, author, subject }: Paper,
): DocumentModel {
  const { name, full_name: fullName, address, date, signatory, role, place } = fields;
  const line = (text: string): Block[] => (text === '' ? [] : [{ kind: 'paragraph', words: plain(text) }]);
  return {
    ...{ title, language: 'en-GB', edition, author },
    ...(subject === '' ? {} : { subject }),
    header: `Letter to ${fullName}, ${date}`,
    footer: place,
    blocks: [
      { kind: 'masthead', kicker: '', title: place, lines: [provider === '' ? 'Letter' : provider] },
      ...line(fullName),
      ...line(address),
      ...line(date),
      ...line(name === '' ? '' : `Dear ${name},`),
      ...(fields.subject === ''
        ? []
        : [{ kind: 'heading' as const, level: 1 as const, text: fields.subject }]),
      ...body,
      ...(signatory === '' ? [] : [signed(signatory)]),
      ...line(role),
      ...line(place),
    ],
  };
}

function signed(signatory: string): Block {
  return { kind: 'paragraph', look: 'signed', isTied: true, words: [{ text: signatory, bold: true }] };
}

function blockOf(block: WordBlock, voice: LetterPrint['voice']): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return textOf([block.words]).trim() === '' ? [] : [block];
    case 'list': {
      const items = block.items.filter((words) => textOf([words]).trim() !== '');
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'panel': {
      const paragraphs = block.paragraphs.filter((words) => textOf([words]).trim() !== '');
      return paragraphs.length === 0 ? [] : [{ kind: 'panel', tone: 'notice', paragraphs }];
    }
    case 'quote': {
      const { words, speaker } = block;
      if (words.trim() === '')
        return speaker.trim() === '' ? [] : [{ kind: 'paragraph', words: plain(speaker) }];
      return [{ kind: 'quote', words, speaker, spoken: isSpokenQuote(voice), look: 'pull' }];
    }
  }
}
