/** Everything behind the sign-in, loaded apart so the first screen is there at once. */
export async function loadRecords() {
  await import('../lib/zod-without-eval');
  return import('./Records');
}
