import { useCallback, useSyncExternalStore } from 'react';

function everyQuarterSecond(tick: () => void): () => void {
  const timer = setInterval(tick, 250);
  return () => clearInterval(timer);
}

/** Whole seconds left until `until` (epoch ms), counting down; 0 when it is past. */
export function useCountdown(until: number): number {
  const left = useCallback(() => Math.max(0, Math.ceil((until - Date.now()) / 1000)), [until]);
  return useSyncExternalStore(everyQuarterSecond, left);
}

/** "1 minute 5 seconds" from whole seconds. */
export function durationWords(seconds: number): string {
  const unit = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return unit(rest, 'second');
  return rest === 0 ? unit(minutes, 'minute') : `${unit(minutes, 'minute')} ${unit(rest, 'second')}`;
}
