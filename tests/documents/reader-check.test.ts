import { describe, expect, it } from 'vitest';
import { lintWord } from '../../electron/documents/lint/lint-word';
import { toDocx } from '../../electron/documents/to-docx';
import { paperOf, seededFaults } from './seeded-faults';
import { goodPapers } from './seeded-good';

describe('the reader check', () => {
  it('is asked about forty spoilt papers, no two alike, and forty good ones', () => {
    expect(seededFaults).toHaveLength(40);
    expect(new Set(seededFaults.map(({ fault }) => fault)).size).toBe(40);
    expect(goodPapers).toHaveLength(40);
  });

  it.each(seededFaults)('finds $fault', ({ code, edition, bytes }) => {
    const { edition: look } = paperOf(edition);
    const found = lintWord(bytes(), look);
    expect(found.map((finding) => finding.code)).toContain(code);
    for (const { words } of found) expect(words).toMatch(/^[A-Z“].*[.!?”)]$/s);
  });

  it.each(goodPapers)('finds nothing in a good one: %s', (_name, model) => {
    expect(lintWord(toDocx(model), model.edition)).toEqual([]);
  });
});
