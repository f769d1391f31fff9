import type { IssueContent, Section } from '@contract/newsletters/content';
import { CalendarPlus, PenLine } from 'lucide-react';
import { Fragment, memo, useState, type DragEvent } from 'react';
import { Button } from '../../../ui/Button';
import type { Composer } from './composer';
import { EditionSwitch } from './EditionSwitch';
import { blankDates, blankWords, itemsOf, putIn } from './issue-edits';
import { ItemBox } from './ItemBox';
import { offerKind } from './ReadyPane';

interface PagePaneProps {
  composer: Composer;
  content: IssueContent;
  title: string;
  onEdition: (edition: Composer['edition']) => void;
  /** An offer was let go over a section; `at` is the place among its items, 0-based. */
  onDropOffer: (key: string, section: Section['kind'], at: number) => void;
}

/** The page itself, as it will be printed in the edition on the desk, to write on. */
export function PagePane({ composer, content, title, onEdition, onDropOffer }: PagePaneProps) {
  const { issue, edition } = composer;
  return (
    <div className="issue-desk">
      <div className="edition-bar">
        <EditionSwitch edition={edition} onChange={onEdition} />
      </div>
      <div className={`issue-sheet issue-sheet-${edition}`}>
        <header className={`issue-masthead issue-masthead-${issue.newsletter.mastheadColour}`}>
          <p className="issue-masthead-name">{issue.newsletter.name}</p>
          <p className="issue-masthead-title">
            {edition === 'easy-read' ? 'Easy Read, ' : ''}
            {title}
          </p>
        </header>
        {content.sections.map((section) => (
          <SectionPart
            key={section.kind}
            {...{ section, content, composer }}
            onDrop={(key, at) => onDropOffer(key, section.kind, at)}
          />
        ))}
      </div>
    </div>
  );
}

interface SectionPartProps {
  section: Section;
  content: IssueContent;
  composer: Composer;
  onDrop: (key: string, at: number) => void;
}

function SectionPart({ section, content, composer, onDrop }: SectionPartProps) {
  const { desk, isFixed } = composer;
  const items = itemsOf(content, section.kind);
  /** The place an offer held over the section would take; null while none is. */
  const [dropAt, setDropAt] = useState<number | null>(null);

  function over(event: DragEvent) {
    if (isFixed || !event.dataTransfer.types.includes(offerKind)) return;
    event.preventDefault();
    setDropAt(placeUnder(event));
  }

  /** Going from one piece to the next within the section is told as leaving too. */
  function leave({ currentTarget, clientX, clientY }: DragEvent) {
    const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
    const isIn = clientX > left && clientX < right && clientY > top && clientY < bottom;
    if (!isIn) setDropAt(null);
  }

  function drop(event: DragEvent) {
    setDropAt(null);
    const key = event.dataTransfer.getData(offerKind);
    if (key === '') return;
    event.preventDefault();
    onDrop(key, placeUnder(event));
  }

  if (isFixed && items.length === 0) return null;
  return (
    <section
      className="issue-section"
      data-over={dropAt === null ? undefined : ''}
      aria-labelledby={`section-${section.kind}`}
      onDragOver={over}
      onDragLeave={leave}
      onDrop={drop}
    >
      <h2 id={`section-${section.kind}`} tabIndex={-1} className="issue-section-title">
        {section.title}
      </h2>
      {items.map((item, at) => (
        <Fragment key={item.id}>
          {dropAt === at ? <DropPlace /> : null}
          <OneItem {...{ item, composer, isFirst: at === 0, isLast: at === items.length - 1 }} />
        </Fragment>
      ))}
      {dropAt === Infinity ? <DropPlace /> : null}
      {isFixed ? null : (
        <p className="issue-section-add">
          {items.length === 0 ? <span className="second">Empty, not printed.</span> : null}
          <Button
            variant="quiet"
            icon={PenLine}
            label={`Write something for ${section.title}`}
            onPress={() => desk.changeContent((now) => putIn(now, blankWords(section.kind)))}
          >
            Write something
          </Button>
          <Button
            variant="quiet"
            icon={CalendarPlus}
            label={`Add dates to ${section.title}`}
            onPress={() => desk.changeContent((now) => putIn(now, blankDates(section.kind)))}
          >
            Add dates
          </Button>
        </p>
      )}
    </section>
  );
}

/** A line where what is dragged would come in; it takes no room, so nothing moves under the pointer. */
function DropPlace() {
  return <div className="drop-place" aria-hidden="true" />;
}

/** Drawn again only when it, or what every item is given, changed: typing in one leaves the others alone. */
const OneItem = memo(ItemBox);

/** Before the item whose upper half the pointer is over; otherwise last. */
function placeUnder(event: DragEvent): number {
  const items = [...event.currentTarget.querySelectorAll('.issue-item')];
  const at = items.findIndex((item) => {
    const { top, height } = item.getBoundingClientRect();
    return event.clientY < top + height / 2;
  });
  return at === -1 ? Infinity : at;
}
