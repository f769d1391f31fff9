import { expect, it } from 'vitest';
import { finishedSc1, idOf, lineOf, sign } from './support';

it('shows the lines that name someone otherwise than agreed, and stops nobody signing', async () => {
  const sc1 = await finishedSc1();
  const { meetingId } = sc1;
  const { id, kind, nameToUse, fullName, role, needs, revision } = await sc1.call('people.get', {
    id: idOf(sc1, 'Eric'),
  });
  const eric = { id, kind, nameToUse, fullName, role, needs, revision };
  await sc1.call('people.save', { ...eric, nameInPrint: 'unnamed' });
  const chairs = lineOf(sc1, { kind: 'note', text: 'Eric helped with the chairs, and Mabel sang.' });
  await sc1.call('meetings.saveLine', chairs);
  expect(await sc1.call('meetings.namesToCheck', { meetingId })).toEqual({
    lines: [{ lineId: chairs.id, because: ['Eric likes not to be named in print.'] }],
  });
  expect(await sign(sc1, 'chair', 'Denise')).toMatchObject({ version: 1 });
});
