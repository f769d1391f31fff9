import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { api, type InputOf } from '@contract/api';
import { letterheadMethods, letterMethods } from '@contract/letters';
import { permissionsOf, type Role } from '@contract/permissions';
import { storyMethods } from '@contract/stories';
import { letterContent } from '../documents/letters';
import { at, finishedSc1, idOf, type Covered } from './support';

const names = [
  ...Object.keys(storyMethods),
  ...Object.keys(letterMethods),
  ...Object.keys(letterheadMethods),
] as Covered[];

/** Those that make a file, or read one in: what they leave in the records is tried where files are (letters.test.ts). */
const ofFiles = [
  'voices.saveLetterWord',
  'voices.saveLetterPdf',
  'voices.printLetter',
  'voices.bringInLetterhead',
  'voices.removeLetterhead',
];

/** Every call for stories and letters that writes the records alone, each from where the one before it left things. */
async function story() {
  const home = await finishedSc1();
  const { voices } = await home.call('voices.thread', { kind: 'line', id: home.soup });
  const voiceId = voices[0]?.id ?? '';
  home.setClock(at('15:30') + 7 * 86_400_000);
  const step = <N extends Covered>(name: N, input: InputOf<N>) => ({
    name,
    run: () => home.call(name, input),
  });
  const [storyId, sent, dropped] = [v7(), v7(), v7()];
  const told = {
    source: 'said',
    saidOn: '2026-12-03',
    heardBy: 'Bisi',
    telling: 'full',
    asksFor: '',
  } as const;
  const begin = (id: string) => step('voices.startLetter', { id, voiceId, supporterId: null });
  const content = {
    ...letterContent,
    body: [{ kind: 'paragraph' as const, words: [{ text: 'The last table is served first.' }] }],
  };
  const { answers } = await home.call('voices.thread', { kind: 'voice', id: voiceId });
  const answer = { kind: 'action' as const, id: answers[0]?.id ?? '' };
  return {
    home,
    steps: [
      step('voices.saveStory', {
        ...{ ...told, id: storyId, title: 'The dance hall', words: 'We danced every Saturday.' },
        ...{ personId: idOf(home, 'Winifred'), revision: 0 },
      }),
      step('voices.archiveStory', { id: storyId, archived: true, revision: 1 }),
      begin(sent),
      step('voices.saveLetter', { id: sent, content, revision: 1 }),
      step('voices.sendLetter', {
        ...{ id: sent, revision: 2, sentOn: '2026-12-09', told: [answer], isAgreed: false },
      }),
      begin(dropped),
      step('voices.dropLetter', { id: dropped, revision: 1 }),
    ],
  };
}

describe('every change of a story or a letter', () => {
  it('is in the list above, and vanishes when its entry in the trail cannot be written', async () => {
    const { home, steps } = await story();
    const { raw } = home.records;
    const writing = names.filter((name) => api[name].writes.length > 0 && !ofFiles.includes(name));
    expect([...new Set(steps.map(({ name }) => name))].sort()).toEqual(writing.sort());
    const tables = ['voice', 'story', 'letter', 'outcome', 'told_back'];
    const whole = () => JSON.stringify(tables.map((table) => raw.prepare(`select * from "${table}"`).all()));
    for (const { name, run } of steps) {
      raw.exec("create trigger closed before insert on audit_entry begin select raise(abort, 'no'); end");
      const before = whole();
      await expect(run(), name).rejects.toThrow();
      expect(whole() === before, name).toBe(true);
      raw.exec('drop trigger closed');
      await run();
      expect(whole() === before, name).toBe(false);
    }
  });

  it('is for those who write meetings, a file for all who may save one, the letterhead for those who run the place', () => {
    const may = (role: Role) =>
      names.filter((name) => (permissionsOf[role] as readonly string[]).includes(api[name].needs)).sort();
    const reading = names.filter((name) => api[name].needs === 'meetings.read');
    expect(reading.every((name) => api[name].writes.length === 0)).toBe(true);
    const files = ['voices.saveLetterWord', 'voices.saveLetterPdf', 'voices.printLetter'];
    expect(may('read-only')).toEqual(reading.toSorted());
    expect(may('staff')).toEqual([...reading, ...files, 'voices.saveStarterLetterhead'].sort());
    const ofPlace = ['voices.bringInLetterhead', 'voices.removeLetterhead'];
    expect(may('minute-taker')).toEqual(names.filter((name) => !ofPlace.includes(name)).sort());
    expect(may('registered-manager')).toEqual(names.toSorted());
  });
});
