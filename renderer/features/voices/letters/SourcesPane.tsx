import { Check, Gavel, ListTodo, MessageSquareQuote, Sprout, type LucideIcon } from 'lucide-react';
import { Icon } from '../../../ui/Icon';
import type { SourceOffer } from './letter-sources';

const icons: Record<SourceOffer['kind'], LucideIcon> = {
  voice: MessageSquareQuote,
  decision: Gavel,
  action: ListTodo,
  outcome: Sprout,
};

interface SourcesPaneProps {
  offers: readonly SourceOffer[];
  isIn: (offer: SourceOffer) => boolean;
  isFixed: boolean;
  onPutIn: (offer: SourceOffer) => void;
}

/** What was said, decided and done, each with its day: the source of the letter, put in word for word by pressing it. */
export function SourcesPane({ offers, isIn, isFixed, onPutIn }: SourcesPaneProps) {
  return (
    <section className="ready" aria-labelledby="sources-title">
      <h2 id="sources-title" className="ready-title">
        What came of it
      </h2>
      <p className="second ready-about">Press one to put its own words at the end of the letter.</p>
      <ul className="ready-list">
        {offers.map((offer) => {
          const isThere = isIn(offer);
          return (
            <li key={`${offer.kind} ${offer.id}`}>
              <button
                type="button"
                className="ready-offer letter-source"
                disabled={isThere || isFixed}
                onClick={() => onPutIn(offer)}
              >
                <Icon of={isThere ? Check : icons[offer.kind]} />
                <span className="ready-words">
                  <strong>{offer.label}:</strong> {offer.words}
                  <span className="ready-more">{offer.more}</span>
                  {isThere ? <span className="ready-more">It is in the letter.</span> : null}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
