import type { ReactNode } from 'react';

/** A key on the keyboard, as it is printed on it. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className="kit-key">{children}</kbd>;
}
