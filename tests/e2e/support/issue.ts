import type { Page } from '@playwright/test';
import type { IssueItem } from '@contract/newsletters/content';
import type { OutputOf } from '@contract/api';
import { usualSections } from '@rules/newsletter-sections';
import { v7 } from 'uuid';
import { callDoor } from '../launch';

/** A newsletter beside the sample home's own, and a begun issue with nothing on its page. */
export async function startIssue(page: Page): Promise<{ newsletterId: string; issueId: string }> {
  const [newsletterId, issueId] = [v7(), v7()];
  await callDoor(page, 'newsletters.save', {
    ...{ id: newsletterId, name: 'Marram Leaf', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections: usualSections(), revision: 0 },
  });
  await callDoor(page, 'newsletters.startIssue', {
    ...{ id: issueId, newsletterId, title: 'January 2027', goesOutOn: '2027-01-08' },
  });
  return { newsletterId, issueId };
}

/** Keeps an issue with these pieces on its page. */
export async function fillIssue(page: Page, issueId: string, items: IssueItem[]): Promise<void> {
  const { title, goesOutOn, revision } = await callDoor(page, 'newsletters.getIssue', { id: issueId });
  const content = { sections: usualSections(), letBe: [], items };
  await callDoor(page, 'newsletters.saveIssue', { id: issueId, title, goesOutOn, content, revision });
}

/** The first two offers, and one of everything a page can hold: what is hard to read, unpictured and unsourced too. */
export async function oneOfEach(page: Page, issueId: string): Promise<IssueItem[]> {
  const { offers } = await callDoor(page, 'newsletters.readyToTell', { issueId });
  return [...offers.slice(0, 2).map(taken), longWords(), dates(), unsourced()];
}

type Offer = OutputOf<'newsletters.readyToTell'>['offers'][number];

const taken = ({ item }: Offer): IssueItem => ({
  ...item,
  id: v7(),
  easy: item.easy.map((row) => ({ ...row, id: v7() })),
});
const parts = () => ({ id: v7(), sources: [], leftOutOf: [] });
const row = (words: string, hasPicture = true) => ({
  ...{ id: v7(), words, noPictureBecause: '' },
  picture: hasPicture ? ({ from: 'set', id: 'armchair' } as const) : null,
});

function longWords(): IssueItem {
  return {
    ...{ ...parts(), kind: 'words', section: 'decided', heading: 'The lounge', own: {} },
    body: [
      {
        kind: 'paragraph',
        words: [
          { text: 'Following consultation with residents, it has been decided that ' },
          { text: 'the lounge', bold: true },
          {
            text: ' will be redecorated during the week commencing Monday 11 January 2027, wether or not it snows.',
          },
        ],
      },
      { kind: 'list', marks: 'bullets', items: [[{ text: 'Walls first' }], [{ text: 'Then the doors' }]] },
      { kind: 'panel', paragraphs: [[{ text: 'Tea is in the conservatory.' }]] },
      { kind: 'quote', words: 'I like the green.', speaker: 'Winifred' },
      { kind: 'picture', picture: { from: 'set', id: 'armchair' }, caption: 'A chair by the window' },
    ],
    easy: [row('We will paint the lounge.'), row('We start on Monday 11 January.', false)],
  };
}

function dates(): IssueItem {
  return {
    ...{ ...parts(), kind: 'dates', section: 'dates', heading: 'Come along', body: [] },
    dates: [
      { id: v7(), date: '2027-01-11', time: '10:00', what: 'Painting begins', where: 'Lounge' },
      { id: v7(), date: null, time: null, what: '', where: '' },
    ],
    easy: [row('Painting begins on Monday 11 January at 10 am.')],
  };
}

function unsourced(): IssueItem {
  const answer = { said: 'I want a bench.', howMany: '1 person', words: 'There is one.', next: '' };
  return {
    ...{ ...parts(), kind: 'answer', section: 'you-said', heading: '', body: [], easy: [] },
    answer: { ...answer, reply: 'did' },
  };
}
