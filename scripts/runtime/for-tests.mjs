import { ensureRuntime } from '../ensure-runtime.mjs';
import { build, isStale } from './build.mjs';

/** Playwright's global set-up: the tests always drive a freshly built program on the runtime in use. */
export default async function setUp() {
  const runtime = await ensureRuntime();
  Object.assign(process.env, runtime.env);
  if (isStale() && (await build()) !== 0) throw new Error('Parlour could not be built; see above.');
}
