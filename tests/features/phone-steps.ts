import { v7 } from 'uuid';
import { details, type Covered, type Home } from './support';

interface PhoneStep {
  name: Covered;
  run: (home: Home) => Promise<unknown>;
}

/** A phone round begun: somebody on its list is rung, and the call taken back. */
export function aPhoneRound(personId: string): PhoneStep[] {
  const [meetingId, id] = [v7(), v7()];
  const round = { ...details, id: meetingId, seriesId: null, chairId: null, minuteTakerId: null };
  const rung = async (home: Home) => {
    const { people } = await home.call('meetings.toRing', { meetingId });
    const person = people.find((one) => one.personId === personId);
    return { meetingId, attendanceId: person?.attendanceId ?? '', id };
  };
  return [
    {
      name: 'meetings.create',
      run: (home) => home.call('meetings.create', { ...round, kind: 'phone-round' }),
    },
    { name: 'meetings.start', run: (home) => home.call('meetings.start', { meetingId }) },
    { name: 'meetings.toRing', run: rung },
    {
      name: 'meetings.addCall',
      run: async (home) =>
        home.call('meetings.addCall', { ...(await rung(home)), result: 'reached', by: '' }),
    },
    {
      name: 'meetings.removeCall',
      run: async (home) => home.call('meetings.removeCall', await rung(home)),
    },
  ];
}
