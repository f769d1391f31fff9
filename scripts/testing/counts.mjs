/** Adds up `{ passed, failed, skipped }` counts. */
export function total(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** What Vitest's JSON report says. A file that could not be loaded counts as one failure. */
export function countVitest(report, exitCode) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return settle(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/** What Playwright's JSON report says. A test that passed only on a second try counts as failed. */
export function countPlaywright(report, exitCode) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

/** The counts of a runner that left no report behind. */
export const noReport = { passed: 0, failed: 1, skipped: 0 };

// A runner that ended badly without naming a test, or that ran none, must not look like a pass.
function settle(counts, exitCode) {
  const ran = counts.passed + counts.failed;
  const isSilent = counts.failed === 0 && (exitCode !== 0 || ran === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

/** The plain closing line. */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
