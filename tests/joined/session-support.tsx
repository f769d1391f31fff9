import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach } from 'vitest';
import { App } from '../../renderer/app/App';
import { startInProcess, type InProcess, type InProcessOptions } from './in-process';

/** Answers a call in main's place while it returns something. */
export type Intercept = (name: string, input: unknown) => unknown;

const homes: InProcess[] = [];

afterEach(async () => {
  cleanup();
  await Promise.all(homes.splice(0).map((home) => home.end()));
  document.body.innerHTML = '';
  delete document.documentElement.dataset.textSize;
});

/** Parlour's main side, ended with the test. */
export function startHome(options: InProcessOptions = {}): InProcess {
  const home = startInProcess(options);
  homes.push(home);
  return home;
}

/** Draws the whole program over a home. */
export function showApp(home: InProcess, intercept: Intercept = () => undefined): void {
  const bridge = {
    call: (name: string, input: unknown) =>
      Promise.resolve(intercept(name, input) ?? home.parlour.call(name, input)),
    on: (listener: (event: unknown) => void) => home.parlour.on(listener),
  };
  Object.defineProperty(window, 'parlour', { value: bridge, configurable: true });
  window.location.hash = '';
  document.body.innerHTML = '<div id="announcer" role="status"></div>';
  render(<App />);
}

/** Waits for the sign-in screen. */
export async function signInScreen(): Promise<void> {
  await screen.findByRole('button', { name: 'Open the records' }, { timeout: 5000 });
}

/** Waits for the records: the sidebar and a page. */
export async function recordsScreen(): Promise<void> {
  await screen.findByRole('navigation', { name: 'Parlour' }, { timeout: 10_000 });
  await waitFor(() => screen.getByRole('heading', { level: 1 }));
}
