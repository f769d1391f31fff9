import { londonDay } from '@rules/british-dates';
import { stopsOf } from '@rules/newsletter-ready';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import type { Composer } from './composer';
import { thingsToMend } from './composer-words';
import { paperOnDesk, type Papers } from './use-papers';
import { lengthStops } from './use-checks';

/** Prints the edition on the desk; asks first while something keeps the issue from going out. */
export function PrintButton({ composer, papers }: { composer: Composer; papers: Papers }) {
  const { issue, desk, pages } = composer;
  const [toMend, setToMend] = useState(0);

  function press() {
    const count = issue.state === 'sent' ? 0 : stopsOf(factsNow()).length + lengthStops(pages).length;
    if (count === 0) papers.print(paperOnDesk(composer));
    else setToMend(count);
  }

  function factsNow() {
    const { pictures, stories, people, checks } = issue;
    const { mastheadPictureId, name: newsletterName } = issue.newsletter;
    const heads = { newsletterName, checks, mastheadPictureId };
    return { ...desk.now(), ...heads, pictures, stories, people, today: londonDay(Date.now()) };
  }

  return (
    <>
      <Button icon={Printer} isDisabled={papers.isBusy} onPress={press}>
        Print
      </Button>
      <ConfirmDialog
        title={`Not ready to go out: ${thingsToMend(toMend)}`}
        body="They are listed beside the page. A print made now is for looking at, not for giving out."
        confirmLabel="Print it all the same"
        isOpen={toMend > 0}
        onConfirm={() => {
          setToMend(0);
          papers.print(paperOnDesk(composer));
        }}
        onClose={() => setToMend(0)}
      />
    </>
  );
}
