import { useEffect, useState } from 'react';

/** The time by this PC's clock, epoch ms, looked at again every `everyMs` while `runs`. */
export function useNow(everyMs: number, runs = true): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, runs]);
  return now;
}
