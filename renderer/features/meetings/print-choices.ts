import { largePrintWords } from '@rules/print-size';

interface PrintChoice {
  id: string;
  label: string;
  as: { edition: 'standard' } | { edition: 'large-print'; point: number };
}

/** What a paper can be saved as beside Easy Read: standard, and large print in each size somebody reads. */
export function printChoices(sizes: readonly number[]): PrintChoice[] {
  return [
    { id: 'standard', label: 'Standard, 12 point', as: { edition: 'standard' } },
    ...sizes.map((point): PrintChoice => ({
      ...{ id: `large-print ${point}`, label: largePrintWords(point) },
      as: { edition: 'large-print', point },
    })),
  ];
}
