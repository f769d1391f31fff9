import type { Person } from '@contract/people';
import { agreementKinds, type Agreement, type AgreementKind, type StoodIn } from '@contract/people-page';
import type { PlaceKind } from '@contract/place';
import { longDate } from '@rules/british-dates';
import { standingOf, type Standing } from '@rules/agreements';
import { printedName } from '@rules/name-in-print';
import {
  History,
  Image,
  MessageCircleQuestion,
  Signature,
  Undo2,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Dialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import { AnswerDialog, WithdrawDialog } from './AgreementDialogs';
import { agreementWords, askedWords } from './page-words';

const icons: Record<AgreementKind, LucideIcon> = {
  'photo-in-newsletter': Image,
  'name-in-print': Signature,
  'share-with-family': Users,
};

interface AgreedCardProps {
  person: Person;
  agreements: readonly Agreement[];
  stoodIn: readonly StoodIn[];
  placeKind: PlaceKind;
  today: string;
  mayWrite: boolean;
}

type Open = { dialog: 'answer' | 'history' } | { dialog: 'withdraw'; agreement: Agreement } | null;

/** What a person agreed to: each with their answer, the day and the way; every earlier answer is kept. */
export function AgreedCard({ person, agreements, stoodIn, placeKind, today, mayWrite }: AgreedCardProps) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Card title="What I agreed to">
      <ul className="people-need-lines">
        {agreementKinds.map((what) => (
          <AgreedLine
            key={what}
            what={what}
            standing={standingOf(agreements, what)}
            stood={stoodIn.find((each) => each.what === what)}
            today={today}
            onWithdraw={mayWrite ? (agreement) => setOpen({ dialog: 'withdraw', agreement }) : undefined}
          />
        ))}
      </ul>
      <p className="people-line-more">Printed as “{printedName(person, placeKind)}”.</p>
      <div className="people-card-foot">
        {mayWrite ? (
          <Button variant="quiet" icon={MessageCircleQuestion} onPress={() => setOpen({ dialog: 'answer' })}>
            Write an answer
          </Button>
        ) : null}
        {agreements.length > 0 ? (
          <Button variant="quiet" icon={History} onPress={() => setOpen({ dialog: 'history' })}>
            Every answer
          </Button>
        ) : null}
      </div>
      {open?.dialog === 'answer' ? <AnswerDialog person={person} today={today} onClose={close} /> : null}
      {open?.dialog === 'withdraw' ? (
        <WithdrawDialog agreement={open.agreement} person={person} today={today} onClose={close} />
      ) : null}
      {open?.dialog === 'history' ? (
        <HistoryDialog agreements={agreements} today={today} onClose={close} />
      ) : null}
    </Card>
  );
}

interface AgreedLineProps {
  what: AgreementKind;
  standing: Standing;
  stood: StoodIn | undefined;
  today: string;
  onWithdraw?: (agreement: Agreement) => void;
}

function AgreedLine({ what, standing, stood, today, onWithdraw }: AgreedLineProps) {
  const takeBack =
    standing.answer === 'yes' && onWithdraw !== undefined ? () => onWithdraw(standing.asked) : null;
  return (
    <li>
      <Icon of={icons[what]} />
      <span className="people-agreed">
        <span>
          {agreementWords[what]} <AnswerBadge standing={standing} />
        </span>
        {standing.answer === 'not-asked' ? null : (
          <span className="people-line-more">{askedWords(standing.asked, today)}</span>
        )}
        {stood === undefined ? null : <WhereItStood stood={stood} />}
        {takeBack === null ? null : (
          <Button
            variant="quiet"
            icon={Undo2}
            label={`Take back: ${agreementWords[what]}`}
            onPress={takeBack}
          >
            Take back
          </Button>
        )}
      </span>
    </li>
  );
}

/** The papers it went out in before it was taken back: nobody can call those in, but everybody can know. */
function WhereItStood({ stood }: { stood: StoodIn }) {
  if (stood.issues.length === 0) {
    return <span className="people-line-more">It stood in no newsletter that was sent.</span>;
  }
  return (
    <span className="people-line-more">
      Left out of every print from then on. It stood in{' '}
      {stood.issues.map(({ issueId, newsletterName, title, sentOn }, at) => (
        <span key={issueId}>
          {at === 0 ? '' : '; '}
          <Link to="/newsletters/$issueId" params={{ issueId }}>
            {newsletterName}, {title}
          </Link>{' '}
          (sent {longDate(sentOn)})
        </span>
      ))}
      .
    </span>
  );
}

function AnswerBadge({ standing }: { standing: Standing }) {
  if (standing.answer === 'yes') return <Badge tone="leaf">yes</Badge>;
  if (standing.answer === 'no') return <Badge tone="brick">no</Badge>;
  if (standing.answer === 'withdrawn') return <Badge tone="brick">no, taken back</Badge>;
  return <Badge tone="plain">not asked</Badge>;
}

interface HistoryDialogProps {
  agreements: readonly Agreement[];
  today: string;
  onClose: () => void;
}

function HistoryDialog({ agreements, today, onClose }: HistoryDialogProps) {
  return (
    <Dialog title="Every answer, newest first" isOpen onClose={onClose}>
      <ul className="people-need-lines">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <Icon of={icons[agreement.what]} />
            <span>
              {agreementWords[agreement.what]}: <strong>{agreement.agreed ? 'yes' : 'no'}</strong>
              <span className="people-line-more">{askedWords(agreement, today)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
