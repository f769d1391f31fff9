import { describe, expect, it } from 'vitest';
import { auditActions } from '@contract/audit';
import { errorKinds, fileKinds, type CallError, type FileKind } from '@contract/errors';
import { startUpTroubles } from '@contract/session';
import { errorWords } from '../../renderer/lib/error-words';
import { troubleWords } from '../../renderer/features/session/trouble-words';
import { auditWords, entrySentence, factLine } from '../../renderer/features/settings/audit-words';

const neverSaid = /\b(user|users|entity|entities|submit|please|invalid|fatal|illegal|you failed)\b/i;

describe('errors', () => {
  it.each(errorKinds)('%s says what happened, what is safe and what to do', (kind) => {
    const words = errorWords({ kind, message: '' });
    for (const part of [words.title, words.safe, words.next]) {
      expect(part).toMatch(/^[A-Z].*\.$/);
      expect(part).not.toMatch(neverSaid);
    }
  });

  it.each(fileKinds.flatMap((file) => errorKinds.map((kind) => ({ kind, file }))))(
    '$kind of a file of kind $file has whole words too',
    ({ kind, file }) => {
      const words = errorWords({ kind, message: '', file });
      for (const part of [words.title, words.safe, words.next]) {
        expect(part).toMatch(/^[A-Z].*\.$/);
        expect(part).not.toMatch(neverSaid);
      }
    },
  );

  it('offer another folder for a file, never for the records', () => {
    const next = (error: CallError) => errorWords(error).next;
    expect(next({ kind: 'not-writable', message: '', file: 'word' })).toMatch(/^Choose another folder/);
    expect(next({ kind: 'not-writable', message: '' })).not.toMatch(/another folder/);
    expect(next({ kind: 'disk-full', message: '', file: 'word' })).toMatch(/another disk/);
    expect(next({ kind: 'disk-full', message: '' })).not.toMatch(/another disk/);
  });

  it('name the program that most often holds a file of its kind', () => {
    const next = (file: FileKind) => errorWords({ kind: 'file-in-use', message: '', file }).next;
    expect(next('word')).toContain('in Word');
    expect(next('list')).toContain('in Excel');
    expect(next('list')).not.toContain('Word');
    expect(errorWords({ kind: 'file-in-use', message: '' }).next).not.toMatch(/Word|Excel/);
  });

  it('lead with main’s own words where those say more', () => {
    const message = 'This is the only registered manager. Make someone else registered manager first.';
    expect(errorWords({ kind: 'precondition', message }).title).toBe(message);
    expect(errorWords({ kind: 'internal', message: 'SQLITE_ERROR near line 3' }).title).not.toContain(
      'SQLITE',
    );
  });
});

describe('start-up troubles', () => {
  it.each(startUpTroubles)('%s says what is safe and what to do, and offers no deletion', (trouble) => {
    const words = troubleWords[trouble];
    expect(words.steps.length).toBeGreaterThan(0);
    const all = [words.title, words.happened, words.safe, ...words.steps].join(' ');
    expect(all).not.toMatch(neverSaid);
    expect(all).not.toMatch(/\b(delete|erase|start afresh|reset)\b/i);
    expect(words.safe).toMatch(/as they were|safe|still sealed|nothing is made worse/);
  });
});

describe('what happened', () => {
  it.each(auditActions)('%s has words', (action) => {
    expect(auditWords[action]).toMatch(/^[a-z]/);
    expect(auditWords[action]).not.toMatch(neverSaid);
  });

  it('reads as a sentence, with its small facts in words', () => {
    const entry = {
      seq: 4,
      at: 0,
      by: 'Denise',
      action: 'sign-in-role-changed' as const,
      about: 'Callum',
      facts: { from: 'minute-taker', to: 'deputy' },
    };
    expect(entrySentence(entry)).toBe('Denise changed what a sign-in may do: Callum');
    expect(factLine(entry.facts)).toBe('from minute-taker, to deputy');
    expect(factLine({ tries: 1 })).toBe('1 try');
    expect(factLine({ from: 3, to: 1 })).toBe('from place 3, to place 1');
    expect(factLine({ somethingNew: 7 })).toBe('somethingNew: 7');
  });
});
