import type { IssueContent, Section, SectionKind } from '@contract/newsletters/content';
import { sectionPlace, titlePlace } from '@rules/issue-heads';
import { CalendarPlus, PenLine } from 'lucide-react';
import { Fragment, memo, useState, type DragEvent } from 'react';
import { Button } from '../../../ui/Button';
import type { Composer } from './composer';
import { EditionSwitch } from './EditionSwitch';
import { blankDates, blankWords, itemsOf, putIn } from './issue-edits';
import { ItemBox } from './ItemBox';
import { offerKind } from './ReadyPane';
import { SizeChoice } from './SizeChoice';
import { useDeskPart } from './use-desk-part';

interface PagePaneProps {
  composer: Composer;
  title: string;
  onEdition: (edition: Composer['edition']) => void;
  onPoint: (point: number) => void;
  /** An offer was let go over a section; `at` is the place among its items, 0-based. */
  onDropOffer: (key: string, section: SectionKind, at: number) => void;
}

/** The page itself, as it will be printed in the edition on the desk, to write on. */
export function PagePane({ composer, title, onEdition, onPoint, onDropOffer }: PagePaneProps) {
  const { issue, desk, edition } = composer;
  const sections = useDeskPart(desk, ({ content }) => content.sections);
  return (
    <div className="issue-desk">
      <div className="edition-bar">
        <EditionSwitch edition={edition} onChange={onEdition} />
        {edition === 'large-print' ? <SizeChoice composer={composer} onChange={onPoint} /> : null}
      </div>
      <div className={`issue-sheet issue-sheet-${edition}`}>
        <header className={`issue-masthead issue-masthead-${issue.newsletter.mastheadColour}`}>
          <p className="issue-masthead-name">{issue.newsletter.name}</p>
          <p id={titlePlace} tabIndex={-1} className="issue-masthead-title">
            {edition === 'easy-read' ? 'Easy Read, ' : ''}
            {title}
          </p>
        </header>
        {sections.map((section) => (
          <SectionPart key={section.kind} {...{ section, composer }} onDrop={onDropOffer} />
        ))}
      </div>
    </div>
  );
}

interface SectionPartProps {
  section: Section;
  composer: Composer;
  onDrop: PagePaneProps['onDropOffer'];
}

function SectionPart({ section, composer, onDrop }: SectionPartProps) {
  const { desk, isFixed } = composer;
  const ids = useDeskPart(desk, ({ content }) => idsIn(content, section.kind))
    .split(' ')
    .filter(Boolean);
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
    onDrop(key, section.kind, placeUnder(event));
  }

  if (isFixed && ids.length === 0) return null;
  return (
    <section
      className="issue-section"
      data-over={dropAt === null ? undefined : ''}
      aria-labelledby={sectionPlace(section.kind)}
      onDragOver={over}
      onDragLeave={leave}
      onDrop={drop}
    >
      <h2 id={sectionPlace(section.kind)} tabIndex={-1} className="issue-section-title">
        {section.title}
      </h2>
      {ids.map((id, at) => (
        <Fragment key={id}>
          {dropAt === at ? <DropPlace /> : null}
          <OneItem {...{ id, composer, isFirst: at === 0, isLast: at === ids.length - 1 }} />
        </Fragment>
      ))}
      {dropAt === Infinity ? <DropPlace /> : null}
      {isFixed ? null : (
        <p className="issue-section-add">
          {ids.length === 0 ? <span className="second">Empty, not printed.</span> : null}
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

/** In one string, which is the same for as long as the items and their order are. */
const idsIn = (content: IssueContent, section: SectionKind) =>
  itemsOf(content, section)
    .map(({ id }) => id)
    .join(' ');

interface OneItemProps {
  id: string;
  composer: Composer;
  isFirst: boolean;
  isLast: boolean;
}

/** Drawn again only when it, or what every item is given, changed: typing in one leaves the others and the page alone. */
const OneItem = memo(function OneItem({ id, ...parts }: OneItemProps) {
  const item = useDeskPart(parts.composer.desk, ({ content }) =>
    content.items.find((each) => each.id === id),
  );
  return item === undefined ? null : <ItemBox {...parts} item={item} />;
});

/** Before the item whose upper half the pointer is over; otherwise last. */
function placeUnder(event: DragEvent): number {
  const items = [...event.currentTarget.querySelectorAll('.issue-item')];
  const at = items.findIndex((item) => {
    const { top, height } = item.getBoundingClientRect();
    return event.clientY < top + height / 2;
  });
  return at === -1 ? Infinity : at;
}
