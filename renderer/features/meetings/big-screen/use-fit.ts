import { useLayoutEffect, useRef, type RefObject } from 'react';

const sizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

/** Makes what the room reads smaller, step by step, until all of it stands in the window: nobody there can scroll it. */
export function useFit(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const fit = () => {
      const room = place.current;
      if (room === null) return;
      for (const size of sizes) {
        room.style.setProperty('--fit', String(size));
        if (room.scrollHeight <= room.clientHeight) break;
      }
    };
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  });
  return place;
}
