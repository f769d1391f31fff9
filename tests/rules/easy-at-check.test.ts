import { describe, expect, it } from 'vitest';
import { issueContentSchema, type IssueContent } from '@contract/newsletters/content';
import { isChangedSince, withCheck } from '@rules/easy-at-check';
import { usualSections } from '@rules/newsletter-sections';
import { paragraph, rows, wordsItem } from '../features/marram-news';

const item = wordsItem({ body: paragraph('Green.'), easy: rows(['You chose green.']) });
const content: IssueContent = { sections: usualSections(), items: [item], letBe: [] };
const check = '01930000-0000-7000-8000-000000000001';
const worded = (words: string) => ({ ...item, easy: item.easy.map((row) => ({ ...row, words })) });

describe('a check of the Easy Read edition', () => {
  const kept = withCheck(content, check);

  it('is of the words as they stood: others are changed since, and the same again are not', () => {
    expect(isChangedSince(kept, check)).toBe(false);
    expect(isChangedSince({ ...kept, items: [worded('You chose blue.')] }, check)).toBe(true);
    expect(isChangedSince({ ...kept, items: [worded('You chose green.')] }, check)).toBe(false);
    const longer = { ...item, body: paragraph('Pale green.') };
    expect(isChangedSince({ ...kept, items: [longer] }, check)).toBe(false);
  });

  it('is stored with the issue, and says nothing when it kept no words', () => {
    expect(issueContentSchema.parse(kept)).toEqual(kept);
    expect(isChangedSince(content, check)).toBe(false);
  });
});
