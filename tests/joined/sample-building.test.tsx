import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Records } from '../../renderer/app/Records';
import { followSession, refreshSession } from '../../renderer/lib/session-store';
import { startInProcess, type InProcess } from './in-process';

configure({ asyncUtilTimeout: 20_000 });

let home: InProcess | undefined;
let tidy = () => {};

async function openWindow(years: number): Promise<InProcess> {
  const started = startInProcess();
  home = started;
  Object.defineProperty(window, 'parlour', { configurable: true, value: started.parlour });
  window.location.hash = '/';
  await started.openSample(years);
  const unfollow = followSession();
  await refreshSession();
  const { unmount } = render(<Records />);
  tidy = () => {
    unmount();
    unfollow();
  };
  await screen.findByRole('heading', { level: 1 });
  return started;
}

afterEach(async () => {
  tidy();
  await home?.end();
}, 60_000);

describe('a sample home being built', { timeout: 120_000 }, () => {
  it('says how far it has come above every page, and stops when asked', async () => {
    const started = await openWindow(2);
    const line = await screen.findByText(/^Building the sample: year 1 of 2, [\d,]+ lines$/);
    expect(screen.getByRole('progressbar', { name: 'Years of the sample built' })).toBeTruthy();
    const first = line.textContent;
    await waitFor(() => expect(line.textContent).not.toBe(first));
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.queryByText(/^Building the sample/)).toBeNull());
    expect(await started.ask('session.building', {})).toEqual({ progress: null });
    expect(screen.getByText('Sample home')).toBeTruthy();
  });

  it('says nothing when nothing is built', async () => {
    await openWindow(0);
    expect(screen.queryByText(/^Building the sample/)).toBeNull();
  });
});
