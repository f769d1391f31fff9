import type { Offer } from '@contract/newsletters/newsletters';
import {
  CalendarDays,
  Check,
  Gavel,
  Image,
  MessageCircleQuestion,
  MessageSquareQuote,
  Quote,
  type LucideIcon,
} from 'lucide-react';
import type { CallError } from '@contract/errors';
import { Badge } from '../../../ui/Badge';
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
  birthday: CalendarDays,
};

const kindWords: Record<Offer['kind'], string> = {
  answered: 'You said, we did',
  'cant-yet': 'You said, not yet',
  decided: 'Decided',
  date: 'Date',
  story: 'Story',
  photo: 'Photo',
  birthday: 'Birthday',
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

/** What signed minutes, answered voices, outcomes, dates and photos offer. Enter or dragging puts one in. */
export function ReadyPane({ offers, error, onRetry, used, isFixed, onPutIn }: ReadyPaneProps) {
  return (
    <section className="ready" aria-labelledby="ready-title">
      <h2 id="ready-title" className="ready-title">
        Ready to tell
      </h2>
      <p className="second ready-about">From signed minutes and answered voices. Drag in, or press Enter.</p>
      {error === null ? null : <ErrorNote error={error} onRetry={onRetry} />}
      {offers?.length === 0 ? (
        <p className="second">Nothing waits to be told. What is decided and done next shows here.</p>
      ) : null}
      <ul className="ready-list">
        {offers?.map((offer) => (
          <li key={offer.key}>
            <OneOffer
              offer={offer}
              isIn={used.has(offer.key)}
              isFixed={isFixed}
              onPutIn={() => onPutIn(offer)}
            />
          </li>
        ))}
      </ul>
    </section>
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
