import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardNouns, hardPhrases, hardVerbs } from '@rules/reading/hard-word-list';
import { hardWordsIn } from '@rules/reading/hard-words';
import { wordsOf } from '@rules/reading/sentences';
import { rewrite, source } from './sc3';

const found = (text: string, letBe: string[] = []) =>
  hardWordsIn(text, wordsOf(text), new Set(letBe)).map(({ start, end, try: plainer }) => [
    text.slice(start, end),
    plainer,
  ]);
const lines = [hardVerbs, hardNouns, hardPhrases].flatMap((list) => list.trim().split('\n'));

describe('hard words', () => {
  it('are found in SC3 with plainer ones, and none once it is written again', () => {
    expect(found(source)).toEqual([
      ['Following consultation with', 'After asking'],
      ['redecorated', 'painted'],
      ['week commencing', 'week starting'],
      ['Alternative', 'Other'],
      ['arrangements', 'plans'],
      ['be made available', 'be ready'],
      ['for the duration of', 'during'],
    ]);
    expect(found(rewrite)).toEqual([]);
  });

  it.each([
    ['We utilise the bus.', 'utilise', 'use'],
    ['They utilized it.', 'utilized', 'used'],
    ['Utilising rooms', 'Utilising', 'Using'],
    ['The refurbishment is done.', 'refurbishment', 'new paint and floors'],
    ['Tea commences at three.', 'commences', 'starts'],
    ['We purchased a bus.', 'purchased', 'bought'],
    ['Who notifies Stan?', 'notifies', 'tells'],
    ['We notified Stan.', 'notified', 'told'],
    ['We are submitting it.', 'submitting', 'handing in'],
    ['Come prior  to tea.', 'prior  to', 'before'],
    ['the service users say', 'service users', 'people'],
    ['two strategies', 'strategies', 'plans'],
    ['It was ascertained.', 'ascertained', 'found out'],
    ['Attendees sang.', 'Attendees', 'People who came'],
    ['The facilities are shut.', 'facilities', 'rooms'],
    ['subsequent to tea', 'subsequent to', 'after'],
  ])('%s', (text, hard, plainer) => {
    expect(found(text)).toEqual([[hard, plainer]]);
  });

  it('are not found inside other words, over a stop, or when the home lets them be', () => {
    expect(found('Viaduct, thusly, prior. To tea')).toEqual([]);
    expect(found('We utilised medication.', ['utilise'])).toEqual([['medication', 'medicine']]);
  });

  it('say what the person reads', () => {
    const [finding] = hardWordsIn('We utilise it', wordsOf('We utilise it'));
    expect(finding?.words).toBe('“utilise” is a hard word. “use” is plainer.');
    expect(finding?.about).toBe('utilise');
  });

  it('are some 250, each once, and no plainer word is itself hard', () => {
    const heads = lines.map((line) => line.split(' =')[0] ?? '');
    expect(heads.length).toBeGreaterThan(240);
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual(['endeavour']);
    const plainer = lines.flatMap((line) => (line.split(' =')[1] ?? '').split(';'));
    expect(plainer.flatMap((words) => found(words)).map(([word]) => word)).toEqual([]);
  });

  it('lie inside the text and never overlap', () => {
    const piece = fc.constantFrom(
      'prior',
      'to',
      'in',
      'order',
      'utilise',
      '.',
      'the',
      'majority',
      'of',
      '🍰',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join(' ')),
        (text) => {
          let last = 0;
          for (const { start, end } of hardWordsIn(text, wordsOf(text))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
