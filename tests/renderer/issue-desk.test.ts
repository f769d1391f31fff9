import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IssueContent, IssueItemOf } from '@contract/newsletters/content';
import type { CallResult } from '@contract/errors';
import type { Issue } from '@contract/newsletters/newsletters';
import { createIssueDesk, type IssueDesk } from '../../renderer/features/newsletters/composer/issue-desk';
import {
  blankDates,
  blankWords,
  bodyIn,
  changeItem,
  itemsOf,
  moveItem,
  moveToSection,
  putIn,
  takeOut,
} from '../../renderer/features/newsletters/composer/issue-edits';
import { useDeskPart, useRestedContent } from '../../renderer/features/newsletters/composer/use-desk-part';
import { useSaved } from '../../renderer/lib/saved-state';
import { flushAll, forgetQueues } from '../../renderer/lib/save-queue';

const sections: IssueContent['sections'] = [
  { kind: 'you-said', title: 'You said. We did.' },
  { kind: 'stories', title: 'Our stories' },
];

function piece(
  id: string,
  section: IssueContent['sections'][number]['kind'] = 'stories',
): IssueItemOf<'words'> {
  const bare = { heading: id, sources: [], easy: [], leftOutOf: [], body: [], own: {} };
  return { kind: 'words', id, section, ...bare };
}

const content = (...items: IssueContent['items']): IssueContent => ({ sections, items, letBe: [] });
const idsIn = ({ items }: IssueContent) => items.map(({ id }) => id);

describe('changes to an issue', () => {
  const three = content(piece('a'), piece('b', 'you-said'), piece('c'));

  it('put a piece at its place among those of its section, or last', () => {
    expect(idsIn(putIn(three, piece('new'), { at: 0 }))).toEqual(['new', 'a', 'b', 'c']);
    expect(itemsOf(putIn(three, piece('new'), { at: 1 }), 'stories').map(({ id }) => id)).toEqual([
      'a',
      'new',
      'c',
    ]);
    expect(idsIn(putIn(three, piece('new')))).toEqual(['a', 'b', 'c', 'new']);
  });

  it('make room for a section the issue has not in its usual place, and lose nothing', () => {
    const put = putIn(three, piece('menu', 'menu'));
    expect(put.sections).toEqual([sections[0], { kind: 'menu', title: 'On the menu' }, sections[1]]);
    expect(itemsOf(put, 'menu')).toHaveLength(1);
    const own = putIn(three, piece('menu', 'menu'), { title: 'What is cooking' });
    expect(own.sections[1]?.title).toBe('What is cooking');
  });

  it('move a piece among its own, past what stands in other sections, and stop at the ends', () => {
    expect(itemsOf(moveItem(three, 'c', -1), 'stories').map(({ id }) => id)).toEqual(['c', 'a']);
    expect(itemsOf(moveItem(three, 'c', -1), 'you-said').map(({ id }) => id)).toEqual(['b']);
    expect(moveItem(three, 'a', -1)).toBe(three);
    expect(moveItem(three, 'c', 1)).toBe(three);
    expect(moveItem(three, 'none', 1)).toBe(three);
    expect(itemsOf(moveToSection(three, 'a', 'you-said'), 'you-said').map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
    expect(moveToSection(three, 'a', 'stories')).toBe(three);
  });

  it('change or take out one piece and leave the others the very same', () => {
    const changed = changeItem(three, 'b', (item) => ({ ...item, heading: 'New' }));
    expect(changed.items.map((item, at) => item === three.items[at])).toEqual([true, false, true]);
    expect(idsIn(takeOut(three, 'b'))).toEqual(['a', 'c']);
  });

  it('begin with pieces that have nothing in them', () => {
    expect(blankWords('menu')).toMatchObject({ kind: 'words', section: 'menu', body: [], own: {} });
    expect(blankDates('dates')).toMatchObject({ kind: 'dates', dates: [{ date: null, what: '' }] });
  });

  it('show an edition its own words where there are any', () => {
    const words = (text: string) => [{ kind: 'paragraph' as const, words: [{ text }] }];
    const item = { ...piece('a'), body: words('For all'), own: { families: words('For families') } };
    expect(bodyIn(item, 'families')).toEqual(words('For families'));
    expect(bodyIn(item, 'large-print')).toEqual(words('For all'));
    expect(bodyIn(item, 'standard')).toEqual(words('For all'));
  });
});

/** The records with one issue, which can be kept by someone else or refuse to be kept. */
function records(first: IssueContent) {
  const saved = { title: 'January 2027', goesOutOn: '2027-01-08', content: first, revision: 1 };
  const state = { saves: 0, refuse: null as CallResult<unknown> | null };
  const call = (name: string, input: unknown): Promise<CallResult<unknown>> => {
    if (name === 'newsletters.getIssue') return Promise.resolve({ ok: true, value: structuredClone(saved) });
    state.saves += 1;
    if (state.refuse !== null) return Promise.resolve(state.refuse);
    const { revision, ...values } = input as typeof saved;
    if (revision !== saved.revision) {
      return Promise.resolve({ ok: false, error: { kind: 'conflict', message: 'Changed elsewhere.' } });
    }
    Object.assign(saved, values, { revision: revision + 1 });
    return Promise.resolve({ ok: true, value: { revision: saved.revision } });
  };
  Object.defineProperty(window, 'parlour', {
    configurable: true,
    value: { call, on: () => () => undefined },
  });
  return { saved, state };
}

type Kept = ReturnType<typeof records>;

function issueOf({ saved }: Kept): Issue & { content: IssueContent } {
  return { ...({ id: '01930000-0000-7000-8000-000000000001' } as Issue), ...structuredClone(saved) };
}

let kept: Kept;
let desk: IssueDesk;

beforeEach(() => {
  vi.useFakeTimers();
  kept = records(content(piece('a'), piece('b')));
  desk = createIssueDesk(issueOf(kept));
});

afterEach(() => {
  forgetQueues();
  vi.useRealTimers();
});

const footer = () => renderHook(useSaved).result.current;
const headings = () => desk.now().content.items.map(({ heading }) => heading);

/** Types words into a piece's heading, a key at a time, as the page does. */
function type(id: string, words: string) {
  for (let end = 1; end <= words.length; end += 1) {
    const heading = words.slice(0, end);
    desk.changeContent((now) => changeItem(now, id, (item) => ({ ...item, heading })), `${id} heading`);
  }
}

describe('taking back', () => {
  it('takes a burst of keys in one field as one step, and does it again', () => {
    type('a', 'The lounge');
    type('b', 'The bus');
    expect(desk.store.get().history.undo).toHaveLength(2);
    desk.undo();
    expect(headings()).toEqual(['The lounge', 'b']);
    desk.undo();
    expect(headings()).toEqual(['a', 'b']);
    desk.undo();
    expect(headings()).toEqual(['a', 'b']);
    desk.redo();
    desk.redo();
    expect(headings()).toEqual(['The lounge', 'The bus']);
  });

  it('begins a new step after a pause, after another change, and after taking back', () => {
    type('a', 'One');
    desk.pause();
    type('a', 'Two');
    desk.undo();
    expect(headings()[0]).toBe('One');
    type('a', 'Three');
    desk.changeContent((now) => takeOut(now, 'b'));
    type('a', 'Four');
    expect(desk.store.get().history.undo).toHaveLength(4);
    desk.undo();
    desk.undo();
    expect(headings()).toEqual(['Three', 'b']);
  });

  it('forgets what was taken back once something else is written', () => {
    type('a', 'One');
    desk.undo();
    type('b', 'Two');
    desk.redo();
    expect(headings()).toEqual(['a', 'Two']);
  });

  it('is saved like any other change, and a change that changes nothing is no step', async () => {
    type('a', 'One');
    await desk.flush();
    desk.undo();
    await desk.flush();
    expect(kept.saved.content.items[0]?.heading).toBe('a');
    desk.changeContent((now) => now);
    expect(desk.store.get().history.undo).toHaveLength(0);
  });
});

describe('saving', () => {
  it('waits for half a second of rest, and at most two seconds', async () => {
    type('a', 'One');
    await vi.advanceTimersByTimeAsync(499);
    expect(kept.state.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept.state.saves).toBe(1);
    for (let ms = 0; ms < 2100; ms += 100) {
      type('b', `At ${ms}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(kept.state.saves).toBe(2);
  });

  it('sends what is left when the records are locked or the page is left', async () => {
    type('a', 'One');
    expect(await flushAll()).toBe(true);
    expect(kept.saved.content.items[0]?.heading).toBe('One');
    type('b', 'Two');
    expect(await desk.close()).toBe(true);
    expect(kept.saved.content.items[1]?.heading).toBe('Two');
  });

  it('that fails keeps the words, says so, and goes through when tried again', async () => {
    kept.state.refuse = { ok: false, error: { kind: 'disk-full', message: 'The disk is full.' } };
    type('a', 'Kept here');
    expect(await desk.flush()).toBe(false);
    expect(headings()[0]).toBe('Kept here');
    expect(footer()).toMatchObject({ state: 'failed', error: { message: 'The disk is full.' } });
    kept.state.refuse = null;
    type('b', 'Typed since');
    expect(await desk.flush()).toBe(true);
    expect(kept.saved.content.items.map(({ heading }) => heading)).toEqual(['Kept here', 'Typed since']);
    expect(footer().state).toBe('saved');
  });

  it('does not send half a word while an input method puts it together', async () => {
    desk.composing(true);
    type('a', 'ni');
    await vi.advanceTimersByTimeAsync(5000);
    expect(kept.state.saves).toBe(0);
    desk.composing(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.state.saves).toBe(1);
  });
});

describe('two who write', () => {
  function saidElsewhere() {
    kept.saved.content = content(piece('a'), { ...piece('b'), heading: 'Theirs' });
    kept.saved.revision = 7;
  }

  it('both keep their words until one side is chosen: mine', async () => {
    saidElsewhere();
    type('a', 'Mine');
    expect(await desk.flush()).toBe(false);
    const { edit } = desk.store.get();
    expect(edit?.values.content.items[0]?.heading).toBe('Mine');
    expect(edit?.theirs?.values.content.items[1]?.heading).toBe('Theirs');
    type('a', 'Mine still');
    await vi.advanceTimersByTimeAsync(5000);
    expect(kept.saved.content.items[1]?.heading).toBe('Theirs');
    desk.keepMine();
    await desk.flush();
    expect(kept.saved).toMatchObject({
      revision: 8,
      content: { items: [{ heading: 'Mine still' }, { heading: 'b' }] },
    });
  });

  it('both keep their words until one side is chosen: theirs', async () => {
    saidElsewhere();
    type('a', 'Mine');
    await desk.flush();
    desk.takeTheirs();
    expect(headings()).toEqual(['a', 'Theirs']);
    desk.undo();
    expect(headings(), 'what was given up does not come back step by step').toEqual(['a', 'Theirs']);
    type('a', 'Again');
    expect(await desk.flush()).toBe(true);
    expect(kept.saved.content.items.map(({ heading }) => heading)).toEqual(['Again', 'Theirs']);
  });

  it('see what the other kept as soon as it is known, while nothing of theirs is unsaved', async () => {
    type('a', 'Mine');
    await desk.flush();
    const own = issueOf(kept);
    desk.know(own);
    expect(desk.store.get().history.undo, 'one’s own save takes no step away').toHaveLength(1);
    saidElsewhere();
    desk.know(issueOf(kept));
    expect(headings()).toEqual(['a', 'Theirs']);
    desk.undo();
    expect(headings()).toEqual(['a', 'Theirs']);
    type('a', 'Next');
    expect(await desk.flush()).toBe(true);
    expect(kept.saved.content.items.map(({ heading }) => heading)).toEqual(['Next', 'Theirs']);
  });

  it('are not told of a newer save that says the same', async () => {
    kept.saved.revision = 7;
    type('a', 'Mine');
    expect(await desk.flush()).toBe(true);
    expect(desk.store.get().edit?.theirs).toBeNull();
    expect(kept.saved.content.items[0]?.heading).toBe('Mine');
  });
});

describe('what follows the desk', () => {
  it('is drawn again at a key in its own piece, and at none in another', () => {
    const drawn: string[] = [];
    const follow = (id: string) =>
      renderHook(() => {
        const item = useDeskPart(desk, (values) => values.content.items.find((each) => each.id === id));
        drawn.push(`${id}: ${item?.heading}`);
      });
    follow('a');
    follow('b');
    drawn.length = 0;
    act(() => type('a', 'Tea'));
    expect(drawn).toEqual(['a: Tea']);
    act(() => desk.undo());
    expect(drawn.at(-1)).toBe('a: a');
    expect(drawn.filter((line) => line.startsWith('b'))).toEqual([]);
  });

  it('has the content to check only at a rest from typing, and then the newest', () => {
    const { result } = renderHook(() => useRestedContent(desk, 300));
    const rested = () => result.current.items.map(({ heading }) => heading);
    for (const words of ['T', 'Te', 'Tea']) {
      act(() => type('a', words));
      act(() => void vi.advanceTimersByTime(299));
      expect(rested()).toEqual(['a', 'b']);
    }
    act(() => void vi.advanceTimersByTime(1));
    expect(rested()).toEqual(['Tea', 'b']);
  });
});
