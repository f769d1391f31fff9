import { Check, CircleHelp, X, type LucideIcon } from 'lucide-react';
import type { RoomItem, RoomVote } from '@contract/meetings/big-screen';
import { itemElapsedMs, minutesLeftWords } from '@rules/item-clock';
import { voteSign, type VoteSign } from '@rules/vote-signs';
import { Icon } from '../../../ui/Icon';
import { ItemPictureIcon } from '../../../ui/ItemPictureIcon';
import { useNow } from '../minutes/use-now';

/** The item the room is on: its words and picture, and the vote or the decision when there is one. */
export function RoomItemView({ item }: { item: RoomItem }) {
  const { vote } = item;
  const question = vote?.question ?? '';
  const title = question === '' ? item.title : question;
  const alone = !vote && item.note === '' && item.decision === '';
  return (
    <>
      <header className="room-head">
        <p className="room-step">
          {item.number} of {item.of}
          {question !== '' && <span className="room-under">{item.title}</span>}
        </p>
        <MinutesLeft item={item} />
      </header>
      <div className="room-heading" data-alone={alone || undefined}>
        {!vote && (
          <span className="room-picture">
            <ItemPictureIcon picture={item.picture} />
          </span>
        )}
        <h1 className="room-title" data-length={lengthOf(title)}>
          {title}
        </h1>
      </div>
      {vote ? (
        <Choices vote={vote} isSettled={item.decision !== ''} />
      ) : (
        item.note !== '' && <p className="room-words">{item.note}</p>
      )}
      {item.decision !== '' && (
        <section className="room-decision" aria-label="Decided">
          <Icon of={Check} />
          <p className="room-words" data-length={lengthOf(item.decision)}>
            <strong>Decided.</strong> {item.decision}
          </p>
        </section>
      )}
      <footer className="room-foot">
        <p>{vote && handsWords(vote)}</p>
        <p>{item.placeName}</p>
      </footer>
    </>
  );
}

/** Until anyone is ticked as here there is nobody to count them of. */
function handsWords({ counted, present }: RoomVote): string {
  return present === 0 ? `Hands counted: ${counted}` : `Hands counted: ${counted} of ${present}`;
}

/** Only this is drawn again as time goes by. */
function MinutesLeft({ item }: { item: RoomItem }) {
  const now = useNow(5_000, item.openedAt !== null);
  return <p className="room-step">{minutesLeftWords(item.minutes, itemElapsedMs(item, now))}</p>;
}

/** The choices as cards; once something is decided they make room for it. */
function Choices({ vote, isSettled }: { vote: RoomVote; isSettled: boolean }) {
  const signs = vote.options.map(({ label }) => voteSign(label));
  const hasSigns = signs.some((sign) => sign !== null && sign.is !== 'no-view');
  return (
    <ul className="room-choices" data-many={manyOf(vote.options.length, isSettled)}>
      {vote.options.map(({ label, count, leads }, at) => (
        <li key={at} className="room-choice" data-leads={leads || undefined}>
          {hasSigns && <Sign sign={signs[at] ?? null} />}
          <span className="room-label" data-length={lengthOf(label)}>
            {label}
          </span>
          <b className="room-count figures">{count}</b>
          {leads && (
            <span className="room-leads">
              <Icon of={Check} />
              Most hands
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const drawings: Record<'for' | 'against' | 'no-view', LucideIcon> = {
  for: Check,
  against: X,
  'no-view': CircleHelp,
};

function Sign({ sign }: { sign: VoteSign }) {
  if (sign?.is === 'colour') return <span className="room-sign" data-colour={sign.colour} />;
  return <span className="room-sign room-sign-open">{sign !== null && <Icon of={drawings[sign.is]} />}</span>;
}

function lengthOf(text: string): 'short' | 'middle' | 'long' {
  if (text.length <= 34) return 'short';
  return text.length <= 80 ? 'middle' : 'long';
}

function manyOf(count: number, isSettled: boolean): 'few' | 'some' | 'many' {
  if (count <= 3 && !isSettled) return 'few';
  return count <= 6 ? 'some' : 'many';
}
