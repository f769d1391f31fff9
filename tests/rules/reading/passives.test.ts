import { describe, expect, it } from 'vitest';
import { passivesOf } from '@rules/reading/passives';
import { splitSentences } from '@rules/reading/sentences';
import { rewrite, source } from './sc3';

const passivesIn = (text: string) =>
  splitSentences(text).flatMap((sentence) =>
    passivesOf(sentence).map(({ start, end }) => text.slice(start, end)),
  );

const passive: readonly [string, string][] = [
  ['It has been decided that we go.', 'has been decided'],
  ['The lounge will be redecorated in May.', 'will be redecorated'],
  ['The soup was eaten cold.', 'was eaten'],
  ['Lunch is served at one.', 'is served'],
  ['The bus is being mended.', 'is being mended'],
  ['The walls were not painted.', 'were not painted'],
  ['The garden had never been dug before.', 'had never been dug'],
  ['Residents are asked to wait.', 'are asked'],
  ['Your views have already been heard.', 'have already been heard'],
  ['The trip could be cancelled.', 'could be cancelled'],
  ['Doors must always be kept shut.', 'must always be kept'],
  ['Was the lounge painted last week?', 'Was the lounge painted'],
  ['Were they told about the trip?', 'Were they told'],
  ['Stan got bitten by a dog.', 'got bitten'],
  ['The cakes get eaten every week.', 'get eaten'],
  ['New chairs are going to be bought.', 'are going to be bought'],
  ['The rota needs to be changed.', 'needs to be changed'],
  ['The lift was broken by the delivery.', 'was broken'],
  ['The lift has been broken again.', 'has been broken'],
  ['The vote was taken and the plan agreed.', 'was taken'],
  ['They’re given tea at three.', 'They’re given'],
  ['The curtains weren’t closed last night.', 'weren’t closed'],
  ['It was quickly put right.', 'was quickly put'],
  ['The minutes are read out.', 'are read'],
  ['A letter will be sent to you.', 'will be sent'],
  ['The menu is chosen by the ambassadors.', 'is chosen'],
  ['The room was unlocked at nine.', 'was unlocked'],
  ['We were worried by the noise.', 'were worried'],
  ['Fruit should be offered twice a day.', 'should be offered'],
  ['The boiler won’t be replaced.', 'won’t be replaced'],
  ['We were all moved to the dining room.', 'were all moved'],
  ['Those who want to be included should tell Callum.', 'be included'],
  ['Are the windows cleaned each month?', 'Are the windows cleaned'],
  ['The old sofas got thrown away.', 'got thrown'],
  ['Being listened to matters.', 'Being listened'],
];

const active = [
  'We asked you about the lounge.',
  'The shop is open on Sunday.',
  'Winifred is tired today.',
  'We are interested in your views.',
  'Stan is retired now.',
  'It is Ted on the phone.',
  'The door was red.',
  'There are a hundred chairs.',
  'She has painted the wall.',
  'They had eaten all the cake.',
  'We used to go to the sea.',
  'Harold is used to it.',
  'You are supposed to sign here.',
  'Get dressed before breakfast.',
  'Come and get involved.',
  'We got married in 1952.',
  'The lift is broken.',
  'The café is closed on Monday.',
  'We are finished for today.',
  'Who is in need of help?',
  'Mabel was happy and laughed.',
  'It is a painted wall.',
  'The bed is indeed new.',
  'He was born in Leeds.',
  'I am pleased to meet you.',
  'We get fried eggs on Sunday.',
  'The plan is limited.',
  'She is the elected ambassador.',
  'The room is unheated.',
  'Are you excited about the trip?',
  'Ted and Fred are gone.',
  'It can get crowded.',
  'Many of you were disappointed.',
  'They had their photos taken.',
  'The kitchen is now using fresh herbs.',
];

describe('passives', () => {
  it('are exactly three in SC3, and none once it is written again', () => {
    expect(passivesIn(source)).toEqual(['has been decided', 'will be redecorated', 'will be made']);
    expect(passivesIn(rewrite)).toEqual([]);
  });

  it.each(passive)('%s', (text, found) => {
    expect(passivesIn(text)).toEqual([found]);
  });

  it.each(active)('%s has none', (text) => {
    expect(passivesIn(text)).toEqual([]);
  });
});
