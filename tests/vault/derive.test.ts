import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveInWorker, strongKdf } from '../../electron/vault/derive';
import { unwrapKey, wrapKey } from '../../electron/vault/wrap';
import { passphraseStrength } from '../../electron/vault/strength';
import { deriveHere, quickKdf } from './support';

const worker = deriveInWorker(resolve(import.meta.dirname, '../../electron/vault/derive-worker.ts'));
const salt = new Uint8Array(16).fill(7);

describe('derivation in a worker', () => {
  it('gives the same key as anywhere else', async () => {
    expect(Buffer.from(await worker('violet kettle', salt, quickKdf))).toEqual(
      Buffer.from(await deriveHere('violet kettle', salt, quickKdf)),
    );
  });

  it('never stalls the process that asked, at full strength', async () => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const began = performance.now();
    await worker('violet kettle', salt, strongKdf);
    clearInterval(beat);
    expect(longest).toBeLessThan((performance.now() - began) / 2);
  });

  it('fails in words of its own when the worker cannot run', async () => {
    await expect(deriveInWorker('/nowhere.js')('x', salt, quickKdf)).rejects.toThrow();
  });
});

describe('a wrapped key', () => {
  const dataKey = new Uint8Array(32).map((_, at) => at);
  const parts = { derive: deriveHere, kdf: quickKdf };

  it('opens for its words and its owner only, and not when a letter of it is changed', async () => {
    const wrapped = await wrapKey(dataKey, 'violet kettle', 'Denise', parts);
    const open = (words: string, owner: string, of = wrapped) => unwrapKey(of, words, owner, deriveHere);
    expect(await open('violet kettle', 'Denise')).toEqual(Buffer.from(dataKey));
    expect(await open('violet kettles', 'Denise')).toBeNull();
    expect(await open('violet kettle', 'Callum')).toBeNull();
    const altered = wrapped.wrapped.startsWith('A') ? 'B' : 'A';
    expect(
      await open('violet kettle', 'Denise', { ...wrapped, wrapped: altered + wrapped.wrapped.slice(1) }),
    ).toBeNull();
  });

  it('is never the same twice', async () => {
    const [one, two] = [await wrapKey(dataKey, 'x', 'y', parts), await wrapKey(dataKey, 'x', 'y', parts)];
    expect(new Set([one.salt, one.nonce, one.wrapped, two.salt, two.nonce, two.wrapped]).size).toBe(6);
  });
});

describe('the strength of words', () => {
  it.each([
    ['', 0],
    ['password', 0],
    ['Marram2026', 2],
    ['denise okafor', 2],
  ])('%j is too weak', async (words, most) => {
    const strength = await passphraseStrength(words, ['Denise Okafor', 'Marram House']);
    expect(strength.score).toBeLessThanOrEqual(most);
    expect(strength.words).not.toBe('');
  });

  it('four unlike words are strong, and need no advice', async () => {
    expect(await passphraseStrength('violet kettle meadow ladder', [])).toMatchObject({
      score: 4,
      advice: [],
    });
  });

  it('says what to do, in our words, without a word of the estimator’s own', async () => {
    const { advice } = await passphraseStrength('qwertyuiop', []);
    expect(advice.length).toBeGreaterThan(0);
    expect(advice.join(' ')).toMatch(/Four words/);
  });
});
