import type {
  BodyBlock,
  EasyIdea,
  IssueContent,
  IssueItem,
  PictureRef,
  SectionKind,
} from '@contract/newsletters/content';
import { sectionTitles, withSection } from '@rules/newsletter-sections';
import { newId } from '../../../lib/new-id';

/** The items of a section, in the order they are printed. */
export function itemsOf(content: IssueContent, section: SectionKind): IssueItem[] {
  return content.items.filter((item) => item.section === section);
}

/**
 * Puts an item in at place `at` of its section, 0-based, or last. A section the issue has not is added in its usual
 * place, headed `title`.
 */
export function putIn(
  content: IssueContent,
  item: IssueItem,
  { at = Infinity, title = sectionTitles[item.section] }: { at?: number; title?: string } = {},
): IssueContent {
  const sections = content.sections.some(({ kind }) => kind === item.section)
    ? content.sections
    : withSection(content.sections, { kind: item.section, title });
  const before = itemsOf(content, item.section)[at];
  const place = before === undefined ? content.items.length : content.items.indexOf(before);
  return { ...content, sections, items: content.items.toSpliced(place, 0, item) };
}

export function takeOut(content: IssueContent, id: string): IssueContent {
  return { ...content, items: content.items.filter((item) => item.id !== id) };
}

export function changeItem(
  content: IssueContent,
  id: string,
  change: (item: IssueItem) => IssueItem,
): IssueContent {
  return { ...content, items: content.items.map((item) => (item.id === id ? change(item) : item)) };
}

/** One place up (-1) or down (1) within its section. The same content when there is no such place. */
export function moveItem(content: IssueContent, id: string, step: -1 | 1): IssueContent {
  const item = content.items.find((each) => each.id === id);
  if (item === undefined) return content;
  const beside = itemsOf(content, item.section);
  const other = beside[beside.indexOf(item) + step];
  if (other === undefined) return content;
  const items = content.items.map((each) => (each === item ? other : each === other ? item : each));
  return { ...content, items };
}

export function moveToSection(content: IssueContent, id: string, section: SectionKind): IssueContent {
  const item = content.items.find((each) => each.id === id);
  if (item === undefined || item.section === section) return content;
  return putIn(takeOut(content, id), { ...item, section });
}

/** A new piece of words with nothing in it. */
export function blankWords(section: SectionKind): IssueItem {
  const parts = { id: newId(), section, heading: '', sources: [], easy: [], leftOutOf: [] };
  return { kind: 'words', ...parts, body: [], own: {} };
}

export function blankDates(section: SectionKind): IssueItem {
  const parts = { id: newId(), section, heading: '', sources: [], easy: [], leftOutOf: [] };
  const row = { id: newId(), date: null, time: null, what: '', where: '' };
  return { kind: 'dates', ...parts, dates: [row], body: [] };
}

/** An answer with no source yet: it cannot go out until it is tied to what was said. */
export function blankIdea(picture: PictureRef | null = null): EasyIdea {
  return { id: newId(), words: '', picture, noPictureBecause: '' };
}

/** The words of a body an item shows in an edition: its own for that edition when there are any. */
export function bodyIn(item: IssueItem, edition: 'standard' | 'large-print' | 'families'): BodyBlock[] {
  if (item.kind !== 'words' || edition === 'standard') return item.body;
  return item.own[edition] ?? item.body;
}
