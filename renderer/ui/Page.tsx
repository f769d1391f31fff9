import { useEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  title: string;
  /** When, where, who, in one line. */
  subtitle?: ReactNode;
  /** At most one teal button among them. */
  actions?: ReactNode;
  /** Stands before the title: a person's initials. */
  mark?: ReactNode;
  /** For a page with its own panes: no gutter, no scrolling of its own. */
  fills?: boolean;
  children: ReactNode;
}

/** A page: its one h1, which takes the focus when the page opens, and the window's title. */
export function Page({ title, subtitle, actions, mark, fills = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Parlour`;
  }, [title]);
  useEffect(() => {
    const active = document.activeElement;
    const isTakenInside = heading.current?.closest('main')?.contains(active) ?? false;
    if (!isTakenInside) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={fills ? 'kit-page kit-page-fills' : 'kit-page'}>
      <header className="kit-page-head">
        {mark}
        <div className="kit-page-words">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle && <p className="kit-page-subtitle">{subtitle}</p>}
        </div>
        {actions && <div className="kit-page-actions">{actions}</div>}
      </header>
      <div className="kit-page-body">{children}</div>
    </div>
  );
}
