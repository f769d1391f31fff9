import type { KeyboardEvent } from 'react';
import type { Meeting } from '@contract/meetings/minutes';
import { useStore } from '../../../lib/store';
import { questionId } from './ring-words';
import { boxesOf, type Box, type RoundDesk } from './round-desk';

interface RingQuestionsProps {
  desk: RoundDesk;
  meeting: Meeting;
  /** Null for words kept without a name. */
  speakerId: string | null;
  source: Box['source'];
  /** Whose words: "Winifred", "Somebody". */
  name: string;
  canWrite: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The questions in order, with what was answered to each; every box is saved as it is typed. */
export function RingQuestions(props: RingQuestionsProps) {
  const { desk, meeting, speakerId, source, canWrite } = props;
  const typed = useStore(desk.typed);
  const questions = meeting.items.map((item) => ({
    item,
    boxes: boxesOf(meeting.lines, { itemId: item.id, speakerId, source }),
  }));
  const order = questions.flatMap(({ boxes }) => boxes.map(({ key }) => key));
  return (
    <ol className="ring-questions" aria-label="Questions" onKeyDown={props.onKeyDown}>
      {questions.map(({ item, boxes }, at) => (
        <li key={item.id}>
          <h3 id={`ring-item-${item.id}`}>
            {at + 1}. {item.title}
          </h3>
          {item.note !== '' && <p className="ring-note">{item.note}</p>}
          {boxes.map((box) =>
            canWrite ? (
              <textarea
                key={box.key}
                id={questionId(order.indexOf(box.key))}
                className="ring-box"
                rows={1}
                lang="en-GB"
                spellCheck
                maxLength={10_000}
                aria-labelledby={`ring-item-${item.id}`}
                placeholder={`What ${props.name} said`}
                value={typed.get(box.key) ?? box.line?.text ?? ''}
                onChange={(event) => desk.write(box, event.target.value)}
                onCompositionStart={() => desk.queue.composing(true)}
                onCompositionEnd={() => desk.queue.composing(false)}
              />
            ) : (
              box.line && (
                <p key={box.key} className="ring-words">
                  {box.line.source === 'said' ? `“${box.line.text}”` : box.line.text}
                </p>
              )
            ),
          )}
        </li>
      ))}
    </ol>
  );
}
