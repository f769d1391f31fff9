import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Dates typed day first and weeks that begin on Monday, whatever this PC is set to. */
export function Locale({ children }: { children: ReactNode }) {
  return <I18nProvider locale="en-GB">{children}</I18nProvider>;
}
