import { issueEditions, type IssueEdition, type IssueItem } from '@contract/newsletters/content';
import { ArrowDown, ArrowUp, EyeOff, MoreHorizontal, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { announce } from '../../../lib/announce';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Menu, type MenuItemOf } from '../../../ui/Menu';
import { AnswerFields } from './AnswerFields';
import type { Composer } from './composer';
import { editionWords, nameOfItem } from './composer-words';
import { DatesFields } from './DatesFields';
import { EasyIdeas } from './EasyIdeas';
import { GrowingText } from '../../../ui/GrowingText';
import { changeItem, moveItem, moveToSection, takeOut } from './issue-edits';
import { ItemSource } from './ItemSource';
import { LeaveOutDialog } from './LeaveOutDialog';
import { StillNote } from './StillNote';
import { StandardWords } from './StandardWords';
import { useDeskPart } from './use-desk-part';
import { WordsFields } from './WordsFields';

interface ItemBoxProps {
  item: IssueItem;
  composer: Composer;
  isFirst: boolean;
  isLast: boolean;
}

/** One piece of the issue, on its page. */
export function ItemBox({ item, composer, isFirst, isLast }: ItemBoxProps) {
  const { desk, edition, isFixed } = composer;
  const leftOut = item.leftOutOf.find((each) => each.edition === edition);
  return (
    <article className="issue-item" id={`item-${item.id}`} tabIndex={-1} aria-label={nameOfItem(item)}>
      {isFixed ? null : (
        <Tools
          {...{ composer, isFirst, isLast, name: nameOfItem(item) }}
          {...{ id: item.id, section: item.section, leftOutOf: item.leftOutOf }}
        />
      )}
      {leftOut === undefined ? (
        <>
          <h3 className="issue-item-heading">
            <GrowingText
              {...{
                label: 'Heading',
                hint: 'Heading',
                className: 'issue-heading',
                maxLength: 160,
                isLine: true,
              }}
              {...{ value: item.heading, isFixed, onComposing: desk.composing }}
              onChange={(heading) =>
                desk.changeContent(
                  (content) => changeItem(content, item.id, (now) => ({ ...now, heading })),
                  `${item.id} heading`,
                )
              }
            />
          </h3>
          <ItemFields item={item} composer={composer} />
        </>
      ) : (
        <LeftOut item={item} because={leftOut.because} composer={composer} />
      )}
    </article>
  );
}

function ItemFields({ item, composer }: { item: IssueItem; composer: Composer }) {
  if (composer.edition === 'easy-read') {
    return (
      <>
        <StandardWords item={item} />
        <EasyIdeas item={item} composer={composer} />
      </>
    );
  }
  return (
    <>
      {item.kind === 'answer' ? <AnswerFields item={item} composer={composer} /> : null}
      {item.kind === 'dates' ? <DatesFields item={item} composer={composer} /> : null}
      <WordsFields item={item} composer={composer} />
      {item.kind === 'answer' || composer.isFixed ? null : <StillNote item={item} />}
      {item.kind === 'answer' ? null : <ItemSource item={item} />}
    </>
  );
}

interface LeftOutProps {
  item: IssueItem;
  because: string;
  composer: Composer;
}

function LeftOut({ item, because, composer }: LeftOutProps) {
  const { desk, edition, isFixed } = composer;
  const putBack = () =>
    desk.changeContent((content) =>
      changeItem(content, item.id, (now) => ({
        ...now,
        leftOutOf: now.leftOutOf.filter((each) => each.edition !== edition),
      })),
    );
  return (
    <p className="issue-left-out">
      <strong>{nameOfItem(item)}</strong> is left out of this edition: {because}{' '}
      {isFixed ? null : (
        <Button variant="quiet" onPress={putBack}>
          Put it back
        </Button>
      )}
    </p>
  );
}

interface ItemToolsProps extends Omit<ItemBoxProps, 'item'>, Pick<IssueItem, 'id' | 'section' | 'leftOutOf'> {
  name: string;
}

function ItemTools({ id, name, section, leftOutOf, composer, isFirst, isLast }: ItemToolsProps) {
  const { desk } = composer;
  const [leavingOut, setLeavingOut] = useState<IssueEdition | null>(null);
  const sections = useDeskPart(desk, ({ content }) => content.sections);

  function move(step: -1 | 1) {
    desk.changeContent((content) => moveItem(content, id, step));
    announce(`${name} moved ${step === -1 ? 'up' : 'down'}.`);
  }

  function remove() {
    desk.changeContent((content) => takeOut(content, id));
    announce(`${name} is taken out. Ctrl Z puts it back.`);
    document.getElementById(`section-${section}`)?.focus();
  }

  const more: MenuItemOf[] = [
    ...sections
      .filter(({ kind }) => kind !== section)
      .map(({ kind, title }) => ({
        id: kind,
        label: `Move to “${title}”`,
        onPress: () => desk.changeContent((content) => moveToSection(content, id, kind)),
      })),
    ...issueEditions
      .filter((each) => !leftOutOf.some(({ edition }) => edition === each))
      .map((each) => ({
        id: `out ${each}`,
        label: `Leave out of ${editionWords[each]}`,
        icon: EyeOff,
        onPress: () => setLeavingOut(each),
      })),
  ];
  return (
    <div className="issue-item-tools" role="group" aria-label={`What to do with ${name}`}>
      <IconButton icon={ArrowUp} label={`Move ${name} up`} isDisabled={isFirst} onPress={() => move(-1)} />
      <IconButton icon={ArrowDown} label={`Move ${name} down`} isDisabled={isLast} onPress={() => move(1)} />
      <Menu label={`More for ${name}`} icon={MoreHorizontal} iconOnly items={more} />
      <IconButton icon={Trash2} label={`Take ${name} out`} onPress={remove} />
      {leavingOut === null ? null : (
        <LeaveOutDialog
          name={name}
          edition={leavingOut}
          onClose={() => setLeavingOut(null)}
          onLeaveOut={(because) => {
            desk.changeContent((content) =>
              changeItem(content, id, (now) => ({
                ...now,
                leftOutOf: [...now.leftOutOf, { edition: leavingOut, because }],
              })),
            );
            setLeavingOut(null);
          }}
        />
      )}
    </div>
  );
}

/** Typing in a piece leaves its buttons alone. */
const Tools = memo(ItemTools);
