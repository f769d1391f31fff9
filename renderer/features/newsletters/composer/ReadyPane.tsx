import type { CallError } from '@contract/errors';
import type { Offer } from '@contract/newsletters/newsletters';
import {
  Cake,
  CalendarDays,
  Check,
  DoorClosed,
  DoorOpen,
  Gavel,
  Image,
  MessageCircleQuestion,
  MessageSquareQuote,
  Quote,
  type LucideIcon,
} from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Icon } from '../../../ui/Icon';

/** Names an offer while it is dragged. */
export const offerKind = 'application/x-parlour-offer';

const icons: Record<Offer['kind'], LucideIcon> = {
  answered: MessageSquareQuote,
  'cant-yet': MessageCircleQuestion,
  decided: Gavel,
  date: CalendarDays,
  story: Quote,
  photo: Image,
  birthday: Cake,
  welcome: DoorOpen,
  goodbye: DoorClosed,
};

const kindWords: Record<Offer['kind'], string> = {
  answered: 'You said, we did',
  'cant-yet': 'You said, not yet',
  decided: 'Decided',
  date: 'Date',
  story: 'Story',
  photo: 'Photo',
  birthday: 'Birthdays',
  welcome: 'Welcome',
  goodbye: 'Goodbye',
};

interface ReadyPaneProps {
  offers: readonly Offer[] | undefined;
  error: CallError | null;
  onRetry: () => void;
  /** Keys of what is on the page now. */
  used: ReadonlySet<string>;
  isFixed: boolean;
  onPutIn: (offer: Offer) => void;
}

/** What signed minutes, answered voices, outcomes, dates, stories, birthdays and photos offer. Enter or dragging puts one in. */
export function ReadyPane({ offers, error, onRetry, used, isFixed, onPutIn }: ReadyPaneProps) {
  const goodbyes = offers?.filter(({ kind }) => kind === 'goodbye') ?? [];
  const one = (offer: Offer) => (
    <li key={offer.key}>
      <OneOffer offer={offer} isIn={used.has(offer.key)} isFixed={isFixed} onPutIn={() => onPutIn(offer)} />
    </li>
  );
  return (
    // With nothing to press in it, the list itself is what the keys scroll.
    <section className="ready" aria-labelledby="ready-title" tabIndex={isFixed ? 0 : undefined}>
      <h2 id="ready-title" className="ready-title">
        Ready to tell
      </h2>
      <p className="second ready-about">From signed minutes and answered voices. Drag in, or press Enter.</p>
      {error === null ? null : <ErrorNote error={error} onRetry={onRetry} />}
      {offers?.length === 0 ? (
        <p className="second">Nothing waits to be told. What is decided and done next shows here.</p>
      ) : null}
      <ul className="ready-list">{offers?.filter(({ kind }) => kind !== 'goodbye').map(one)}</ul>
      {goodbyes.length === 0 ? null : <Goodbyes>{goodbyes.map(one)}</Goodbyes>}
    </section>
  );
}

/** Nothing says why somebody moved out, so a goodbye is never offered until somebody asks for it. */
function Goodbyes({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button variant="quiet" icon={DoorClosed} onPress={() => setOpen(true)}>
        Say goodbye to someone who moved out
      </Button>
    );
  }
  return (
    <>
      <p className="second ready-about">
        Parlour does not know why anyone moved out. Put in a goodbye only where it is right.
      </p>
      <ul className="ready-list">{children}</ul>
    </>
  );
}

interface OneOfferProps {
  offer: Offer;
  isIn: boolean;
  isFixed: boolean;
  onPutIn: () => void;
}

function OneOffer({ offer, isIn, isFixed, onPutIn }: OneOfferProps) {
  const elsewhere = isIn ? null : offer.usedIn;
  return (
    <button
      type="button"
      className="ready-offer"
      disabled={isIn || isFixed}
      draggable={!isIn && !isFixed}
      onDragStart={(event) => {
        event.dataTransfer.setData(offerKind, offer.key);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={onPutIn}
    >
      <Icon of={isIn ? Check : icons[offer.kind]} />
      <span className="ready-words">
        <strong>{kindWords[offer.kind]}:</strong> {offer.title}
        {isIn ? <span className="ready-more">It is on the page.</span> : null}
        {elsewhere === null ? null : <span className="ready-more">Told already in {elsewhere.title}.</span>}
        {offer.against.map((words) => (
          <Badge key={words} tone="brick">
            {words}
          </Badge>
        ))}
      </span>
    </button>
  );
}
