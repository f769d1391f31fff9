import { useEffect, useState } from 'react';

/** A value once it has been left alone for `ms`: what costs much is worked out at a rest from typing, not at each key. */
export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
