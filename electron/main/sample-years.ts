const most = 30;

/** How many years of the sample home the command line asks for: `--years 10` or `--years=10`; 1 when it says nothing usable. */
export function yearsAsked(args: readonly string[]): number {
  const at = args.findIndex((arg) => arg === '--years' || arg.startsWith('--years='));
  if (at === -1) return 1;
  const words = args[at] === '--years' ? args[at + 1] : args[at]?.slice('--years='.length);
  const years = /^\d{1,2}$/.test(words ?? '') ? Number(words) : 1;
  return Math.min(most, Math.max(1, years));
}
