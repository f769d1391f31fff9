import { useId, type ReactNode } from 'react';

interface CardProps {
  title?: ReactNode;
  /** Stands opposite the title: a badge or one button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Something that stands apart on a page. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <section className="kit-card" aria-labelledby={title ? id : undefined}>
      {(title ?? aside) && (
        <div className="kit-card-head">
          {title && <h2 id={id}>{title}</h2>}
          {aside && <div className="kit-card-aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
