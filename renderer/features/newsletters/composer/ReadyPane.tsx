import type { CallError } from '@contract/errors';
import type { Section } from '@contract/newsletters/content';
import type { Offer } from '@contract/newsletters/newsletters';
import { groupOffers } from '@rules/offer-groups';
import {
  Cake,
  CalendarDays,
  Check,
  DoorClosed,
  DoorOpen,
  Gavel,
  Image,
  MessageCircleQuestion,
  MessageCircleX,
  MessageSquareQuote,
  Quote,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../../../ui/Badge';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Icon } from '../../../ui/Icon';
import { offerWords } from './composer-words';

/** Names an offer while it is dragged. */
export const offerKind = 'application/x-parlour-offer';

const icons: Record<Offer['kind'], LucideIcon> = {
  answered: MessageSquareQuote,
  'cant-yet': MessageCircleQuestion,
  wont: MessageCircleX,
  decided: Gavel,
  date: CalendarDays,
  story: Quote,
  photo: Image,
  birthday: Cake,
  welcome: DoorOpen,
  goodbye: DoorClosed,
};

interface ReadyPaneProps {
  offers: readonly Offer[] | undefined;
  error: CallError | null;
  onRetry: () => void;
  issueId: string;
  /** Those of the page now. */
  sections: readonly Section[];
  /** Keys of what is on the page now. */
  used: ReadonlySet<string>;
  isFixed: boolean;
  onPutIn: (offer: Offer) => void;
}

/** What signed minutes, answered voices, outcomes, dates, stories, birthdays and photos offer. Enter or dragging puts one in. */
export function ReadyPane(props: ReadyPaneProps) {
  const { offers, error, onRetry, issueId, sections, used, isFixed, onPutIn } = props;
  const { groups, told, goodbyes } = groupOffers(offers ?? [], { issueId, sections });
  const list = (some: readonly Offer[]) => (
    <ul className="ready-list">
      {some.map((offer) => (
        <li key={offer.key}>
          <OneOffer
            {...{ offer, issueId }}
            isIn={used.has(offer.key)}
            isFixed={isFixed}
            onPutIn={() => onPutIn(offer)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    // With nothing to press in it, the list itself is what the keys scroll.
    <section className="ready" aria-labelledby="ready-title" tabIndex={isFixed ? 0 : undefined}>
      <h2 id="ready-title" tabIndex={-1} className="ready-title">
        Ready to tell
      </h2>
      <p className="second ready-about">From signed minutes and answered voices. Drag in, or press Enter.</p>
      {error === null ? null : <ErrorNote error={error} onRetry={onRetry} />}
      {offers !== undefined && groups.length === 0 ? (
        <p className="second">Nothing waits to be told. What is decided and done next shows here.</p>
      ) : null}
      {groups.map((group) => (
        <div key={group.kind}>
          <h3 className="ready-group">{group.title}</h3>
          {list(group.offers)}
        </div>
      ))}
      {told.length === 0 ? null : <Folded words={`Told already (${told.length})`}>{list(told)}</Folded>}
      {goodbyes.length === 0 ? null : (
        <Folded words="Say goodbye to someone who moved out">
          <p className="second ready-about">
            Parlour does not know why anyone moved out. Put in a goodbye only where it is right.
          </p>
          {list(goodbyes)}
        </Folded>
      )}
    </section>
  );
}

/** Offered to whoever asks for it: what was told once, and goodbyes, because nothing says why somebody moved out. */
function Folded({ words, children }: { words: string; children: ReactNode }) {
  return (
    <details className="ready-folded">
      <summary>{words}</summary>
      {children}
    </details>
  );
}

interface OneOfferProps {
  offer: Offer;
  issueId: string;
  isIn: boolean;
  isFixed: boolean;
  onPutIn: () => void;
}

function OneOffer({ offer, issueId, isIn, isFixed, onPutIn }: OneOfferProps) {
  const elsewhere = isIn || offer.usedIn?.issueId === issueId ? null : offer.usedIn;
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
      onKeyDown={(event) => {
        // Enter held down would put in one after the other.
        if (event.repeat && event.key === 'Enter') event.preventDefault();
      }}
      onClick={({ currentTarget }) => {
        goOnFrom(currentTarget);
        onPutIn();
      }}
    >
      <Icon of={isIn ? Check : icons[offer.kind]} />
      <span className="ready-words">
        <strong>{offerWords(offer)}:</strong> {offer.title}
        {offer.origin === '' ? null : <span className="ready-more">{offer.origin}</span>}
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

/** To the next offer that can be put in, or to the head of the list: one that is on the page holds no focus. */
function goOnFrom(offer: HTMLButtonElement): void {
  const all = [...document.querySelectorAll<HTMLButtonElement>('.ready-offer:not(:disabled)')];
  const next = all.slice(all.indexOf(offer) + 1).find((each) => each.closest('details:not([open])') === null);
  (next ?? document.getElementById('ready-title'))?.focus();
}
