import { callDoor, launch, type Launched } from '../e2e/launch';

/**
 * Makes the sample home in `folder`, starts its planned meeting and answers the meeting's id. In a run of its own:
 * making the sample home is done once, and is not what a day's minutes cost.
 */
export async function makeMeeting(folder: string): Promise<string> {
  const running = await launch(folder);
  try {
    await openSample(running);
    const list = { archived: false, before: null, limit: 50 };
    const { meetings } = await callDoor(running.page, 'meetings.list', list);
    const meeting = meetings.find((each) => each.state === 'planned');
    if (meeting === undefined) throw new Error('The sample home has no planned meeting to open.');
    await callDoor(running.page, 'meetings.start', { meetingId: meeting.id });
    return meeting.id;
  } finally {
    await running.close();
  }
}

async function openSample({ page }: Launched): Promise<void> {
  await callDoor(page, 'session.openSample', {});
  const state = await callDoor(page, 'session.state', {});
  if (state.state !== 'locked') return;
  const who = { signInId: state.people[0]?.signInId ?? '' };
  await callDoor(page, 'session.signIn', { who, passphrase: state.sampleWords ?? '' });
}

/** Opens the sample home, and in it the minutes of the meeting {@link makeMeeting} started. */
export async function openMinutes(running: Launched, meetingId: string): Promise<void> {
  await openSample(running);
  await running.page.evaluate(`location.hash = '#/meetings/${meetingId}/minutes'`);
  await running.page.getByRole('button', { name: 'Finish meeting' }).waitFor();
}
