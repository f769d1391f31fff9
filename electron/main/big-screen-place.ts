import type { Display, Rectangle } from 'electron';

/**
 * Where the big screen opens: over the whole of another display when there is one, otherwise in the middle of the one
 * there is, with some of the minutes still to be seen around it. Lengths in device-independent pixels.
 */
export function bigScreenPlace(
  displays: readonly Pick<Display, 'id' | 'bounds' | 'workArea'>[],
  minutesOn: Pick<Display, 'id' | 'workArea'>,
): { bounds: Rectangle; fullScreen: boolean } {
  const other = displays.find(({ id }) => id !== minutesOn.id);
  if (other) return { bounds: other.bounds, fullScreen: true };
  const { x, y, width, height } = minutesOn.workArea;
  const [wide, high] = [Math.round(width * 0.8), Math.round(height * 0.8)];
  return {
    bounds: {
      x: x + Math.round((width - wide) / 2),
      y: y + Math.round((height - high) / 2),
      width: wide,
      height: high,
    },
    fullScreen: false,
  };
}
