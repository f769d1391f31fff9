import { Armchair } from 'lucide-react';
import { Icon } from './Icon';

/** Parlour's mark: a chair for everyone. */
export function Mark({ large = false }: { large?: boolean }) {
  return (
    <span className={large ? 'kit-mark kit-mark-large' : 'kit-mark'} aria-hidden>
      <Icon of={Armchair} size={large ? 'large' : 'middle'} />
    </span>
  );
}
