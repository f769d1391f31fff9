import { useEffect } from 'react';
import { call } from '../lib/call';

const everyMs = 20_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Tells main that someone is typing or pointing, at most every 20 seconds, which holds off the idle lock. */
export function useStillHere(): void {
  useEffect(() => {
    let toldAt = -Infinity;
    function tell() {
      const now = performance.now();
      if (now - toldAt < everyMs) return;
      toldAt = now;
      void call('session.stillHere', {});
    }
    for (const sign of signs) window.addEventListener(sign, tell, { capture: true, passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell, { capture: true });
    };
  }, []);
}
