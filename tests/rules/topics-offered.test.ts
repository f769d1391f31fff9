import { describe, expect, it } from 'vitest';
import { findTopics, isNewTopic, topicsOfItem } from '../../electron/rules/topics-offered';

const used = ['food', 'garden', 'trips', 'food-at_night', 'tea', 'laundry', 'night'];

describe('the topics of an item', () => {
  it('come before those of the place, the most used first, each once', () => {
    const lines = [{ topics: ['tea'] }, { topics: ['blinds', 'tea'] }, { topics: [] }];
    expect(topicsOfItem(lines, used)).toEqual([
      ...['tea', 'blinds', 'food', 'garden', 'trips', 'food-at_night', 'laundry', 'night'],
    ]);
  });
});

describe('the topics a typed word may mean', () => {
  it.each([
    ['', ['food', 'garden', 'trips', 'food-at_night', 'tea', 'laundry']],
    ['F', ['food', 'food-at_night']],
    ['food', ['food', 'food-at_night']],
    ['ni', ['night', 'food-at_night']],
    ['food at n', ['food-at_night']],
    ['garden', []],
    ['ood', []],
  ])('“%s”: %j', (query, found) => {
    expect(findTopics(query, used)).toEqual(found);
  });

  it.each([
    ['gar', true],
    ['garden', false],
    ['Garden', false],
    ['food-at-night', false],
    ['', false],
    ['1', false],
  ])('“%s” is a topic of its own: %s', (query, isNew) => {
    expect(isNewTopic(query, used)).toBe(isNew);
  });
});
