import { replies, type Answer, type IssueItemOf } from '@contract/newsletters/content';
import { heardOpening } from '@rules/spoken-words';
import { Link2Off } from 'lucide-react';
import { useId } from 'react';
import { Icon } from '../../../ui/Icon';
import type { Composer } from './composer';
import { replyWords } from './composer-words';
import { GrowingText } from '../../../ui/GrowingText';
import { changeItem } from './issue-edits';
import { ItemSource } from './ItemSource';
import { StillNote } from './StillNote';

/** "You said …", in their own words, or how else it is known, and one of four honest answers. */
export function AnswerFields({ item, composer }: { item: IssueItemOf<'answer'>; composer: Composer }) {
  const { desk, isFixed } = composer;
  const { answer } = item;
  const onComposing = desk.composing;
  const opening = heardOpening(answer);

  function change(part: Partial<Answer>) {
    const [field] = Object.keys(part);
    desk.changeContent(
      (content) =>
        changeItem(content, item.id, (now) =>
          now.kind === 'answer' ? { ...now, answer: { ...now.answer, ...part } } : now,
        ),
      `${item.id} ${field ?? ''}`,
    );
  }

  return (
    <div className="answer">
      <div className="answer-part">
        <p className="answer-label">{opening}</p>
        <GrowingText
          {...{ label: opening, hint: 'Their own words', className: 'answer-said', maxLength: 1000 }}
          {...{ value: answer.said, isFixed, onComposing, onChange: (said) => change({ said }) }}
        />
        <GrowingText
          {...{
            label: 'How many said so',
            hint: 'How many said so',
            className: 'answer-many',
            maxLength: 160,
          }}
          {...{ value: answer.howMany, isFixed, onComposing, isLine: true }}
          onChange={(howMany) => change({ howMany })}
        />
      </div>
      <div className="answer-part">
        <ReplyChoice answer={answer} isFixed={isFixed} onChange={(reply) => change({ reply })} />
        <GrowingText
          {...{ label: replyWords[answer.reply], hint: 'What was done, and when', className: 'answer-words' }}
          {...{ maxLength: 1000, value: answer.words, isFixed, onComposing }}
          onChange={(words) => change({ words })}
        />
        <GrowingText
          {...{
            label: 'What happened next',
            hint: 'What happened next: did it help?',
            className: 'answer-next',
          }}
          {...{
            maxLength: 600,
            value: answer.next,
            isFixed,
            onComposing,
            onChange: (next) => change({ next }),
          }}
        />
      </div>
      {isFixed ? null : <StillNote item={item} />}
      <AnswerSource item={item} />
    </div>
  );
}

interface ReplyChoiceProps {
  answer: Answer;
  isFixed: boolean;
  onChange: (reply: Answer['reply']) => void;
}

function ReplyChoice({ answer, isFixed, onChange }: ReplyChoiceProps) {
  const name = useId();
  if (isFixed) return <p className="answer-label">{replyWords[answer.reply]}</p>;
  return (
    <fieldset className="answer-replies">
      <legend className="visually-hidden">The answer</legend>
      {replies.map((reply) => (
        <label key={reply} className="answer-reply">
          <input type="radio" name={name} checked={reply === answer.reply} onChange={() => onChange(reply)} />
          <span>{replyWords[reply]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where it comes from: without a voice behind it, it cannot go out. */
function AnswerSource({ item }: { item: IssueItemOf<'answer'> }) {
  if (item.sources.some(({ kind }) => kind === 'voice')) return <ItemSource item={item} />;
  return (
    <p className="item-source item-source-none">
      <Icon of={Link2Off} size="small" /> No source. Take it from “Ready to tell”, so that it leads to what
      was said.
    </p>
  );
}
