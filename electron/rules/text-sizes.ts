/** The text sizes a person can choose, in percent of the usual. */
export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** What anyone has who has not chosen. */
export const usualTextSize: TextSize = 100;

/** The next size up (`by` 1) or down (-1); the same at either end. */
export function nextTextSize(size: TextSize, by: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + by] ?? size;
}
