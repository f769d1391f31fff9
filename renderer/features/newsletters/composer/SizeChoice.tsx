import { useRead } from '../../../lib/use-read';
import { Select } from '../../../ui/Select';
import type { Composer } from './composer';

/** The size large print is shown, printed and saved as a PDF in: each one somebody here reads; nothing with only one. */
export function SizeChoice({
  composer,
  onChange,
}: {
  composer: Composer;
  onChange: (point: number) => void;
}) {
  const run = useRead('newsletters.printRun', { issueId: composer.issue.id });
  const sizes = run.data?.sizes ?? [];
  if (sizes.length < 2) return null;
  return (
    <Select
      label="Size to print"
      value={`${composer.point}`}
      options={sizes.map((point) => ({ id: `${point}`, label: `${point} point` }))}
      onChange={(point) => onChange(Number(point))}
    />
  );
}
