import { useEffect, useRef, type ReactNode } from 'react';
import { Mark } from '../../ui/Mark';

interface SessionCardProps {
  title: string;
  /** One line under the title. */
  under?: ReactNode;
  /** Wider, for the first run's steps. */
  wide?: boolean;
  /** Takes the focus to the title, when no field does. */
  focusTitle?: boolean;
  children: ReactNode;
  /** The small print under a line. */
  foot?: ReactNode;
}

/** The one card in the middle of the wall: what every screen before the records is drawn on. */
export function SessionCard({ title, under, wide, focusTitle, children, foot }: SessionCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Parlour' ? title : `${title} – Parlour`;
    if (focusTitle) heading.current?.focus({ preventScroll: true });
  }, [title, focusTitle]);
  return (
    <main className="session-wall">
      <div className={wide ? 'session-card session-card-wide' : 'session-card'}>
        <header className="session-head">
          <Mark large />
          <div className="session-title">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {under && <p className="second">{under}</p>}
          </div>
        </header>
        <div className="session-body">{children}</div>
        {foot && <footer className="session-foot">{foot}</footer>}
      </div>
    </main>
  );
}
