import { callDoor, launch, type Launched } from '../e2e/launch';
import { bothHomes } from './homes';
import { median, type Row } from './rows';

const rounds = 5;

/** Milliseconds from being signed in to Today drawn with every card, in a home of ten years and in one of a month. */
export default async function run(): Promise<Row[]> {
  const homes = await bothHomes();
  const times = { month: [] as number[], years: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.month.push(await todayDrawn(homes.month));
    times.years.push(await todayDrawn(homes.years));
  }
  const [month, years] = [median(times.month), median(times.years)];
  return [
    { name: 'signed in to Today drawn, ten years', ratio: years, limit: 500, unit: 'ms' },
    { name: 'signed in to Today drawn, ten years of one month', ratio: years / month, limit: 1.3 },
  ];
}

async function todayDrawn(folder: string): Promise<number> {
  const running = await launch(folder);
  try {
    await callDoor(running.page, 'session.openSample', {});
    // Opening the sample signs in by itself; what is measured is a sign-in.
    await callDoor(running.page, 'session.lock', {});
    const state = await callDoor(running.page, 'session.state', {});
    if (state.state !== 'locked') throw new Error('The home did not lock.');
    const who = { signInId: state.people[0]?.signInId ?? '' };
    return await signInAndWait(running, { who, passphrase: state.sampleWords ?? '' });
  } finally {
    await running.close();
  }
}

/** The little of the window this measures by; the tests' own types know no page. */
interface Window {
  document: { querySelectorAll(selector: string): { length: number } };
  requestAnimationFrame(then: () => void): void;
  parlour: { call(name: string, input: unknown): Promise<{ ok: boolean }> };
}

/** Signs in from the page itself and waits for the frame in which the last card of Today stands. Named functions of its own would not reach the page. */
function signInAndWait({ page }: Launched, input: unknown): Promise<number> {
  return page.evaluate(async (given) => {
    const here = globalThis as unknown as Window;
    const answer = await here.parlour.call('session.signIn', given);
    if (!answer.ok) throw new Error('The sample words did not open the home.');
    const began = performance.now();
    while (here.document.querySelectorAll('.today-page .kit-card').length < 3) {
      if (performance.now() - began > 30_000) throw new Error('Today was not drawn.');
      await new Promise<void>((then) => here.requestAnimationFrame(then));
    }
    await new Promise<void>((then) => here.requestAnimationFrame(then));
    return performance.now() - began;
  }, input);
}
