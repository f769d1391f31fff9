import { AArrowDown, AArrowUp } from 'lucide-react';
import { nextTextSize, textSizes } from '@rules/text-sizes';
import { chooseTextSize, useTextSize } from '../../lib/text-size';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Key } from '../../ui/Key';

/** How large everything is drawn on this PC. */
export function TextSizeSettings() {
  const size = useTextSize();
  return (
    <Card title="Text size">
      <div className="stack">
        <div className="settings-sizes">
          <Button
            icon={AArrowDown}
            onPress={() => chooseTextSize(nextTextSize(size, -1))}
            isDisabled={size === textSizes[0]}
          >
            Smaller
          </Button>
          <output className="settings-size-now figures" aria-label="Text size now">
            {size}%
          </output>
          <Button
            icon={AArrowUp}
            onPress={() => chooseTextSize(nextTextSize(size, 1))}
            isDisabled={size === textSizes.at(-1)}
          >
            Larger
          </Button>
        </div>
        <p className="small second">
          Kept for this PC, on the sign-in screen too. <Key>Ctrl +</Key> and <Key>Ctrl -</Key> do the same
          anywhere.
        </p>
      </div>
    </Card>
  );
}
