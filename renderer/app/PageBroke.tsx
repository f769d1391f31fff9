import { CircleAlert } from 'lucide-react';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';

interface PageBrokeProps {
  reset: () => void;
}

/** When one page could not be drawn: the rest of Parlour goes on. */
export function PageBroke({ reset }: PageBrokeProps) {
  return (
    <Page title="This page stopped working">
      <Note
        tone="amber"
        icon={CircleAlert}
        action={
          <Button variant="plain" onPress={reset}>
            Open the page again
          </Button>
        }
      >
        <p>
          <strong>Everything shown as saved is safe.</strong> Something went wrong in drawing this page.
        </p>
        <p>
          Open it again, or choose another page on the left. If it happens once more, press F12 and sign in.
        </p>
      </Note>
    </Page>
  );
}
