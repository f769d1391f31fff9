import { describe, expect, it } from 'vitest';
import { abbreviationsIn, explainedIn, initialsIn } from '@rules/reading/abbreviations';

const found = (text: string, explained: string[] = []) =>
  abbreviationsIn(text, new Set(explained)).map(({ start, end }) => text.slice(start, end));
const initials = (text: string) => initialsIn(text).map(({ start, end }) => text.slice(start, end));

describe('short forms', () => {
  it.each([
    ['The CQC came.', ['CQC']],
    ['The CQC came and the CQC’s letter too.', ['CQC']],
    ['Ask about DoLS and MCAs.', ['DoLS', 'MCAs']],
    ['The L.G.S.C.O. wrote.', ['L.G.S.C.O.']],
    ['Your GP and the NHS are on TV in the UK.', []],
    ['The Care Quality Commission (CQC) came. The CQC wrote.', []],
    ['The CQC (Care Quality Commission) came. The CQC wrote.', []],
    ['The OT (Monday) came.', ['OT']],
    ['COME TO THE PARTY ON SUNDAY', []],
    ['Please do not use the lift: DANGER!', []],
    ['PPE is in the office.', ['PPE']],
    ['The DNACPR form', ['DNACPR']],
    ['McDonald and O’Hara had an iPad.', []],
    ['I went. A cat. Room B12.', []],
    ['', []],
  ])('%s', (text, letters) => {
    expect(found(text)).toEqual(letters);
  });

  it('count as explained for the rest of the issue', () => {
    expect(explainedIn('The Care Quality Commission (CQC) came. OTs (occupational therapists) too.')).toEqual(
      [...['CQC', 'OT']],
    );
    expect(found('The CQC wrote.', ['CQC'])).toEqual([]);
  });

  it('say what they stand for where that is known', () => {
    const [finding] = abbreviationsIn('The CQC’s letter');
    expect(finding).toMatchObject({
      words: 'Not everyone knows what “CQC” stands for. Write it out the first time.',
      try: 'Care Quality Commission (CQC)',
      about: 'CQC',
    });
  });
});

describe('initials for a name', () => {
  it.each([
    ['Mrs B sang.', ['Mrs B']],
    ['Mr. P. danced and Dr K came.', ['Mr. P.', 'Dr K']],
    ['We thank J. Smith.', ['J. Smith']],
    ['J.R. Smith came.', ['J.R. Smith']],
    ['Mrs Bell and Mr Shaw came.', []],
    ['I Think so. Plan B. We go.', []],
    ['A Merry Christmas', []],
    ['Vitamin C helps.', []],
    ['We take vitamin C. Then we go.', []],
  ])('%s', (text, names) => {
    expect(initials(text)).toEqual(names);
  });
});
