import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/api';
import type { IssueContent, IssueItem } from '@contract/newsletters/content';
import { usualSections } from '@rules/newsletter-sections';
import { newHome, type Home } from './support';
import { sc2Home } from './sc2';

export function leaf(over: Partial<InputOf<'newsletters.save'>> = {}): InputOf<'newsletters.save'> {
  return {
    ...{
      id: v7(),
      name: 'Marram News',
      mastheadColour: 'teal',
      mastheadPictureId: null,
      howOften: 'monthly',
    },
    ...{ sections: usualSections(), revision: 0 },
    ...over,
  };
}

async function january(home: Home): Promise<string> {
  const newsletter = leaf();
  await home.call('newsletters.save', newsletter);
  const id = v7();
  const issue = { id, newsletterId: newsletter.id, title: 'January 2027', goesOutOn: '2027-01-13' };
  await home.call('newsletters.startIssue', issue);
  return id;
}

function paragraph(text: string, over: Partial<IssueItem> = {}): IssueItem {
  return {
    ...{ id: v7(), kind: 'words', section: 'decided', heading: '', sources: [], easy: [], leftOutOf: [] },
    ...{ own: {}, body: [{ kind: 'paragraph', words: [{ text }] }] },
    ...over,
  } as IssueItem;
}

async function write(home: Home, id: string, items: IssueItem[]): Promise<void> {
  const { title, goesOutOn, revision, content } = await home.call('newsletters.getIssue', { id });
  const next: IssueContent = { ...(content ?? { sections: usualSections(), letBe: [] }), items };
  await home.call('newsletters.saveIssue', { id, title, goesOutOn, content: next, revision });
}

describe('an issue', () => {
  it('begins with the sections of its newsletter and reads back as it was written', async () => {
    const home = newHome();
    const id = await january(home);
    const item = paragraph('We chose pale green.');
    await write(home, id, [item]);
    const issue = await home.call('newsletters.getIssue', { id });
    expect(issue).toMatchObject({ number: 1, title: 'January 2027', state: 'draft', revision: 2 });
    expect(issue.content?.items).toEqual([item]);
    expect(issue.plainText).toContain('We chose pale green.');
  });
});

describe('ready to tell', () => {
  it('drafts what SC2 says', async () => {
    const sc2 = await sc2Home();
    const id = await january(sc2);
    const { offers } = await sc2.call('newsletters.readyToTell', { issueId: id });
    expect(offers.find(({ kind }) => kind === 'answered')?.item).toMatchObject({
      answer: {
        said: 'The soup is cold by the time it gets to our table.',
        ...{
          howMany: '1 person',
          reply: 'did',
          words: 'We now serve the last table first since 4 December.',
        },
      },
    });
  });
});
