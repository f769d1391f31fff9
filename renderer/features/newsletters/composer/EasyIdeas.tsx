import type { EasyIdea, IssueItem } from '@contract/newsletters/content';
import { ArrowDown, ArrowUp, ImagePlus, Plus, Trash2 } from 'lucide-react';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import type { Composer } from './composer';
import { nameOfItem } from './composer-words';
import { GrowingText } from '../../../ui/GrowingText';
import { blankIdea, changeItem } from './issue-edits';

/** The Easy Read wording of one item: a picture on the left, one idea on the right, a row each. */
export function EasyIdeas({ item, composer }: { item: IssueItem; composer: Composer }) {
  const { desk, isFixed } = composer;
  const name = nameOfItem(item);

  function setIdeas(make: (ideas: EasyIdea[]) => EasyIdea[], joins?: string) {
    desk.changeContent(
      (content) => changeItem(content, item.id, (now) => ({ ...now, easy: make(now.easy) })),
      joins,
    );
  }
  const change = (id: string, part: Partial<EasyIdea>) =>
    setIdeas(
      (ideas) => ideas.map((idea) => (idea.id === id ? { ...idea, ...part } : idea)),
      `${id} ${Object.keys(part).join()}`,
    );

  function move(at: number, to: number) {
    setIdeas((ideas) => {
      const idea = ideas[at];
      return idea === undefined ? ideas : ideas.toSpliced(at, 1).toSpliced(to, 0, idea);
    });
  }

  return (
    <div className="ideas">
      {item.easy.length === 0 ? <p className="ideas-none">No Easy Read wording yet.</p> : null}
      <ol className="ideas-rows" aria-label={`Easy Read: ${name}`}>
        {item.easy.map((idea, at) => (
          <li key={idea.id} className="idea" id={`idea-${idea.id}`}>
            <IdeaPicture idea={idea} at={at} composer={composer} onChange={(part) => change(idea.id, part)} />
            <div className="idea-words-cell">
              <GrowingText
                {...{
                  label: `Idea ${at + 1} of ${name}`,
                  hint: 'One idea, at most 15 words',
                  maxLength: 400,
                }}
                {...{ className: 'idea-words', value: idea.words, isFixed, onComposing: desk.composing }}
                onChange={(words) => change(idea.id, { words })}
              />
              {idea.picture === null ? (
                <GrowingText
                  {...{
                    label: `Why idea ${at + 1} has no picture`,
                    hint: 'No picture? Write why.',
                    maxLength: 160,
                  }}
                  {...{ className: 'idea-why', value: idea.noPictureBecause, isFixed, isLine: true }}
                  onChange={(noPictureBecause) => change(idea.id, { noPictureBecause })}
                />
              ) : null}
            </div>
            {isFixed ? null : (
              <div className="idea-tools">
                <IconButton
                  icon={ArrowUp}
                  label={`Move idea ${at + 1} up`}
                  isDisabled={at === 0}
                  onPress={() => move(at, at - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={`Move idea ${at + 1} down`}
                  isDisabled={at === item.easy.length - 1}
                  onPress={() => move(at, at + 1)}
                />
                <IconButton
                  icon={Trash2}
                  label={`Take out idea ${at + 1}`}
                  onPress={() => setIdeas((ideas) => ideas.filter((each) => each.id !== idea.id))}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {isFixed ? null : (
        <Button
          variant="quiet"
          icon={Plus}
          label={`Add an idea to ${name}`}
          onPress={() => setIdeas((ideas) => [...ideas, blankIdea()])}
        >
          Add an idea
        </Button>
      )}
    </div>
  );
}

interface IdeaPictureProps {
  idea: EasyIdea;
  at: number;
  composer: Composer;
  onChange: (part: Partial<EasyIdea>) => void;
}

function IdeaPicture({ idea, at, composer, onChange }: IdeaPictureProps) {
  const found = idea.picture === null ? null : composer.shown(idea.picture);
  const face =
    found === null ? (
      <span className="idea-no-picture">
        <Icon of={ImagePlus} size="large" />
        <span>Choose a picture</span>
      </span>
    ) : (
      <img src={found.src} alt="" className="idea-picture" />
    );
  if (composer.isFixed) return <div className="idea-picture-frame">{found === null ? null : face}</div>;
  const label =
    found === null
      ? `Choose a picture for idea ${at + 1}`
      : `Picture of idea ${at + 1}: ${found.alt}. Choose another`;
  return (
    <div className="idea-picture-frame">
      <button
        type="button"
        className="idea-picture-button"
        aria-label={label}
        onClick={() => composer.choosePicture((picture) => onChange({ picture, noPictureBecause: '' }))}
      >
        {face}
      </button>
      {idea.picture === null ? null : (
        <Button
          variant="quiet"
          label={`No picture for idea ${at + 1}`}
          onPress={() => onChange({ picture: null })}
        >
          No picture
        </Button>
      )}
    </div>
  );
}
