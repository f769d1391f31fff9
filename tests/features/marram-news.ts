import { v7 } from 'uuid';
import { api, type InputOf, type OutputOf } from '@contract/api';
import type { IssueContent, IssueItem, IssueItemOf } from '@contract/newsletters/content';
import { londonInstant } from '@rules/british-dates';
import { usualSections } from '@rules/newsletter-sections';
import { todayHandlers } from '../../electron/features/today/handlers';
import { sc2Home, type Sc2 } from './sc2';
import { idOf, type Home, type Sc1 } from './support';

export type Issue = OutputOf<'newsletters.getIssue'>;
export type Offer = OutputOf<'newsletters.readyToTell'>['offers'][number];

export function newsletter(over: Partial<InputOf<'newsletters.save'>> = {}): InputOf<'newsletters.save'> {
  return {
    ...{ id: v7(), name: 'Marram News', mastheadColour: 'teal', mastheadPictureId: null },
    ...{ howOften: 'monthly', sections: usualSections(), revision: 0, ...over },
  };
}

export async function startedIssue(
  home: Home,
  over: Partial<InputOf<'newsletters.startIssue'>> = {},
): Promise<string> {
  const made = newsletter();
  if (over.newsletterId === undefined) await home.call('newsletters.save', made);
  const id = v7();
  const values = { id, newsletterId: made.id, title: 'January 2027', goesOutOn: '2027-01-08', ...over };
  await home.call('newsletters.startIssue', values);
  return id;
}

/** Marram House on 6 January 2027 with the January issue begun. */
export async function january(): Promise<Sc2 & { issueId: string }> {
  const sc2 = await sc2Home();
  return { ...sc2, issueId: await startedIssue(sc2) };
}

export function wordsItem(over: Partial<IssueItemOf<'words'>> = {}): IssueItemOf<'words'> {
  return {
    ...{ id: v7(), kind: 'words', section: 'decided', heading: '', sources: [], easy: [], leftOutOf: [] },
    ...{ own: {}, body: [] },
    ...over,
  };
}

export function answerItem(
  answer: Partial<IssueItemOf<'answer'>['answer']>,
  over: Partial<IssueItemOf<'answer'>> = {},
): IssueItemOf<'answer'> {
  return {
    ...{ id: v7(), kind: 'answer', section: 'you-said', heading: '', sources: [], body: [] },
    ...{ easy: [], leftOutOf: [{ edition: 'easy-read', because: 'A test.' }] },
    answer: {
      said: 'I want a bench.',
      howMany: '',
      reply: 'did',
      words: 'There is one.',
      next: '',
      ...answer,
    },
    ...over,
  };
}

export const paragraph = (text: string): IssueItemOf<'words'>['body'] => [
  { kind: 'paragraph', words: [{ text }] },
];

/** Easy Read rows, one idea each; each but those named (from 1) has a picture of the set. */
export function rows(words: readonly string[], withoutPicture: readonly number[] = []): IssueItem['easy'] {
  return words.map((each, at) => ({
    ...{ id: v7(), words: each, noPictureBecause: '' },
    picture: withoutPicture.includes(at + 1) ? null : { from: 'set', id: 'armchair' },
  }));
}

export async function issueOf(home: Home, id: string): Promise<Issue> {
  return home.call('newsletters.getIssue', { id });
}

/** What a save would send, with other items. */
export async function saving(
  home: Home,
  id: string,
  items: IssueItem[],
): Promise<InputOf<'newsletters.saveIssue'>> {
  const { title, goesOutOn, revision, content } = await issueOf(home, id);
  const next: IssueContent = { sections: content?.sections ?? usualSections(), letBe: [], items };
  return { id, title, goesOutOn, content: next, revision };
}

export async function write(home: Home, id: string, items: IssueItem[]): Promise<void> {
  await home.call('newsletters.saveIssue', await saving(home, id, items));
}

export async function sending(home: Home, id: string, sentOn: string): Promise<InputOf<'newsletters.send'>> {
  return { id, sentOn, revision: (await issueOf(home, id)).revision };
}

export async function offersOf(home: Home, issueId: string): Promise<Offer[]> {
  return (await home.call('newsletters.readyToTell', { issueId })).offers;
}

export async function todayOf(home: Home): Promise<OutputOf<'today.get'>> {
  return api['today.get'].output.parse(await todayHandlers['today.get']({}, home.context));
}

export async function waitingOf(home: Home) {
  return home.call('voices.waiting', { offset: 0, limit: 100 });
}

/** Something Harold said, kept outside any meeting. */
export async function said(
  sc1: Sc1,
  words: string,
  over: Partial<InputOf<'voices.add'>> = {},
): Promise<string> {
  const id = v7();
  const heard = { source: 'said', way: 'talk', saidOn: '2026-12-10', heardBy: 'Bisi' } as const;
  await sc1.call('voices.add', { id, words, personId: idOf(sc1, 'Harold'), ...heard, ...over });
  return id;
}

export async function changeNeeds(
  sc1: Sc1,
  name: string,
  over: Partial<InputOf<'people.save'>['needs']>,
): Promise<void> {
  const person = await sc1.call('people.get', { id: idOf(sc1, name) });
  await sc1.call('people.save', { ...person, needs: { ...person.needs, ...over } });
}

export async function asked(
  sc1: Sc1,
  name: string,
  { what, agreed, on }: { what: InputOf<'people.recordAgreement'>['what']; agreed: boolean; on: string },
): Promise<string> {
  const id = v7();
  const personId = idOf(sc1, name);
  await sc1.call('people.recordAgreement', { id, personId, what, agreed, askedOn: on, way: 'told Denise' });
  return id;
}

export const morning = (date: string) => londonInstant(date, '09:30');
