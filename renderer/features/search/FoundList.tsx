import type { Found } from '@contract/search';
import { useEffect, useRef } from 'react';
import { aboutFound } from './search-words';

interface FoundListProps {
  id: string;
  found: readonly Found[];
  /** Which of them Enter would open. */
  active: number;
  onOpen: (found: Found) => void;
}

/** The id of one in the list, for the box that points at it. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What was found, best first. The focus stays in the box; the arrow keys move through these. */
export function FoundList({ id, found, active, onOpen }: FoundListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active, found]);
  return (
    <ul id={id} ref={list} className="search-found" role="listbox" aria-label="Found">
      {found.map((one, index) => (
        <li
          key={`${one.kind} ${one.id}`}
          id={optionId(id, index)}
          className="search-one"
          role="option"
          aria-selected={index === active}
          onClick={() => onOpen(one)}
        >
          <Words parts={one.title} isName />
          <Words parts={one.snippet} />
          <span className="search-about">{aboutFound(one)}</span>
        </li>
      ))}
    </ul>
  );
}

function Words({ parts, isName = false }: { parts: Found['title']; isName?: boolean }) {
  if (parts.length === 0) return null;
  return (
    <span className={isName ? 'search-name' : undefined}>
      {parts.map((part, index) => (part.found ? <mark key={index}>{part.text}</mark> : part.text))}{' '}
    </span>
  );
}
