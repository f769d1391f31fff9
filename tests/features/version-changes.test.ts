import { expect, it } from 'vitest';
import { idOf, lineOf, sign, signedSc1 } from './support';

it('shows what a correction changed, while it is made and once it is signed', async () => {
  const sc1 = await signedSc1();
  const { meetingId } = sc1;
  await sc1.call('meetings.newVersion', { meetingId, reason: 'It was the broth.' });
  expect(await sc1.call('meetings.versionChanges', { meetingId, version: 2 })).toMatchObject({
    changes: [],
  });
  const text = 'The broth is cold by the time it gets to our table.';
  await sc1.call('meetings.saveLine', {
    ...lineOf(sc1, { id: sc1.soup, text, revision: 1 }),
    speakerId: idOf(sc1, 'Winifred'),
  });
  const { changes, same } = await sc1.call('meetings.versionChanges', { meetingId, version: 2 });
  expect(changes).toEqual([
    {
      ...{ kind: 'changed', section: 'Food', from: '' },
      parts: [
        { kind: 'same', text: 'Winifred Shaw said: The ' },
        { kind: 'removed', text: 'soup' },
        { kind: 'added', text: 'broth' },
        { kind: 'same', text: ' is cold by the time it gets to our table.' },
      ],
    },
  ]);
  await sign(sc1, 'chair', 'Denise');
  await sign(sc1, 'resident', 'Winifred');
  expect(await sc1.call('meetings.versionChanges', { meetingId, version: 2 })).toEqual({ changes, same });
  expect(await sc1.refused('meetings.versionChanges', { meetingId, version: 3 })).toMatchObject({
    kind: 'not-found',
  });
});
