interface Meter {
  longest: number;
  timer: ReturnType<typeof setInterval>;
}

/** Begins to watch how long the process it runs in stands still. Must need nothing from outside: it is sent there. */
export function startMeter(): void {
  const meter = { longest: 0, last: performance.now() };
  const timer = setInterval(() => {
    const now = performance.now();
    meter.longest = Math.max(meter.longest, now - meter.last);
    meter.last = now;
  }, 4);
  Object.assign(globalThis, { meter: Object.assign(meter, { timer }) });
}

/** The longest stall since, in milliseconds. */
export function stopMeter(): number {
  const { meter } = globalThis as unknown as { meter: Meter };
  clearInterval(meter.timer);
  return meter.longest;
}
