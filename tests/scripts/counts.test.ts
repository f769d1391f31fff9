import { describe, expect, it } from 'vitest';
import { closingLine, countPlaywright, countVitest, noReport, total } from '../../scripts/testing/counts.mjs';

const vitestReport = (parts: object) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...parts,
});

describe('counting what the runners report', () => {
  it('takes Vitest’s own numbers', () => {
    const report = vitestReport({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
    });
    expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure, and a failing file only by its tests', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const report = vitestReport({ numPassedTests: 1, numFailedTests: 1, testResults });
    expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('counts a run that ended badly without a failing test as a failure', () => {
    expect(countVitest(vitestReport({ numPassedTests: 3 }), 1)).toMatchObject({ failed: 1 });
    expect(countVitest(vitestReport({ numPassedTests: 3 }), 0)).toMatchObject({ failed: 0 });
  });

  it('counts a run of no tests as a failure', () => {
    expect(countVitest(vitestReport({}), 0)).toMatchObject({ failed: 1 });
    expect(countPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } }, 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 4,
    });
  });

  it('counts a test that needed a second try as failed', () => {
    const stats = { expected: 2, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats }, 1)).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  it('closes with one plain line', () => {
    expect(closingLine(total([{ passed: 2, failed: 0, skipped: 0 }, noReport]))).toBe('2 passed, 1 failed');
    expect(closingLine({ passed: 2, failed: 0, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
  });
});
