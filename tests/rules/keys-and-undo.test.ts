import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '@rules/clean-text';
import { groupIsRight, makeRecoveryCode, parseRecoveryCode, recoverySecret } from '@rules/recovery-code';
import { isSameData } from '@rules/same-data';
import { waitSeconds } from '@rules/sign-in-delay';
import { emptyUndoStack, pushCommand, takeRedo, takeUndo } from '@rules/undo-stack';

const bytes = fc.uint8Array({ minLength: 20, maxLength: 24 });
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

describe('the recovery code', () => {
  it('is eight groups of five that read back', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = makeRecoveryCode(random);
        expect(code).toHaveLength(8);
        for (const group of code) expect(groupIsRight(group)).toBe(true);
        expect(parseRecoveryCode(code.join('-'))).toEqual({ code });
        expect(parseRecoveryCode(`  ${code.join(' ').toLowerCase()}\n`)).toEqual({ code });
        expect(recoverySecret(code)).toHaveLength(32);
      }),
    );
  });

  it('differs when any of the first nineteen bytes does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.nat(18), (random, place) => {
        // Big-endian: the leading bits beyond 31^32 wrap, the rest each change the code.
        const other = Uint8Array.from(random);
        other[place + 1] = ((other[place + 1] ?? 0) + 1) % 256;
        expect(recoverySecret(makeRecoveryCode(other))).not.toBe(recoverySecret(makeRecoveryCode(random)));
      }),
    );
  });

  it('notices every single wrong letter', () => {
    const group = makeRecoveryCode(new Uint8Array(20).map((_, at) => at * 13 + 7))[3] ?? '';
    for (let at = 0; at < 5; at += 1) {
      for (const letter of alphabet) {
        if (letter === group[at]) continue;
        expect(groupIsRight(group.slice(0, at) + letter + group.slice(at + 1))).toBe(false);
      }
    }
  });

  it('notices every swap of neighbours', () => {
    fc.assert(
      fc.property(bytes, fc.nat(7), fc.nat(3), (random, which, at) => {
        const group = makeRecoveryCode(random)[which] ?? '';
        const a = group[at] ?? '';
        const b = group[at + 1] ?? '';
        fc.pre(a !== b);
        expect(groupIsRight(group.slice(0, at) + b + a + group.slice(at + 2))).toBe(false);
      }),
    );
  });

  it('says which group is wrong, or how long a code is', () => {
    const code = makeRecoveryCode(new Uint8Array(20));
    const wrong = [...code];
    wrong[2] = '22223';
    expect(parseRecoveryCode(wrong.join(' '))).toMatchObject({ group: 2 });
    expect(parseRecoveryCode(code.slice(0, 7).join(' '))).toMatchObject({ group: null });
    expect(parseRecoveryCode('')).toMatchObject({ group: null });
    expect(() => makeRecoveryCode(new Uint8Array(19))).toThrow(RangeError);
  });

  it('reads any typing without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseRecoveryCode(text)).toBeTypeOf('object');
        expect(groupIsRight(text)).toBeTypeOf('boolean');
      }),
    );
  });
});

describe('the wait after wrong words', () => {
  it.each([
    [0, 0],
    [1, 0],
    [3, 0],
    [4, 5],
    [5, 15],
    [6, 30],
    [7, 60],
    [8, 120],
    [11, 900],
    [500, 900],
  ])('after %i it is %i seconds', (failures, seconds) => {
    expect(waitSeconds(failures, 1_000_000, 1_000_000)).toBe(seconds);
  });

  it('runs down, and a clock turned back counts as just now', () => {
    expect(waitSeconds(5, 1_000_000, 1_010_000)).toBe(5);
    expect(waitSeconds(5, 1_000_000, 1_014_001)).toBe(1);
    expect(waitSeconds(5, 1_000_000, 1_015_000)).toBe(0);
    expect(waitSeconds(5, 1_000_000, 0)).toBe(15);
    expect(waitSeconds(5, null, 0)).toBe(0);
  });
});

describe('undo and redo', () => {
  it('goes back and forward over the same commands', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), (commands) => {
        let stack = commands.reduce((made, command) => pushCommand(made, command), emptyUndoStack<number>());
        const undone: number[] = [];
        for (let taken = takeUndo(stack); taken; taken = takeUndo(stack)) {
          undone.push(taken.command);
          stack = taken.stack;
        }
        expect(undone).toEqual([...commands].reverse());
        const redone: number[] = [];
        for (let taken = takeRedo(stack); taken; taken = takeRedo(stack)) {
          redone.push(taken.command);
          stack = taken.stack;
        }
        expect(redone).toEqual(commands);
      }),
    );
  });

  it('forgets what was undone when something new is done, and keeps 200', () => {
    const two = pushCommand(pushCommand(emptyUndoStack<string>(), 'a'), 'b');
    const back = takeUndo(two);
    expect(back && pushCommand(back.stack, 'c')).toEqual({ undo: ['a', 'c'], redo: [] });
    let many = emptyUndoStack<number>();
    for (let at = 0; at < 250; at += 1) many = pushCommand(many, at);
    expect(many.undo).toHaveLength(200);
    expect(many.undo[0]).toBe(50);
  });
});

describe('clean text', () => {
  it('is stable, safe for Word, and keeps the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const cleaned = cleanText(raw);
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(cleanLine(raw)).not.toMatch(/[\n\t]/);
      }),
    );
    expect(cleanText(' “The soup’s cold.”\r\nSaid twice ')).toBe('“The soup’s cold.”\nSaid twice');
  });
});

describe('the same data', () => {
  it('is itself read back, in whatever order its fields stand', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameData(value, structuredClone(value))).toBe(true);
        expect(isSameData({ a: 1, b: value }, { b: value, a: 1 })).toBe(true);
        expect(isSameData(value, { ...{ more: value } })).toBe(false);
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, { b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    ['1', 1],
  ])('%j is not %j', (a, b) => {
    expect(isSameData(a, b)).toBe(false);
    expect(isSameData(b, a)).toBe(false);
  });
});
