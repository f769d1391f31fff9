import type { Heard } from '@contract/today';
import type { FollowedKind } from '@contract/voices';
import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/Card';
import { inTimeWords, middleWaitWords, notToldWords, periodWords } from './today-words';

/** What became of the voices of the last 13 weeks, each figure with what it is out of. */
export function HeardCard({ heard }: { heard: Heard }) {
  const isQuiet = heard.heard === 0;
  return (
    <Card title="Heard, answered, told">
      {isQuiet ? <p className="second">Nothing was said on record yet.</p> : <Figures heard={heard} />}
      <p className="today-line-more">{periodWords(heard)}</p>
    </Card>
  );
}

function Figures({ heard }: { heard: Heard }) {
  const { answered, told } = heard;
  return (
    <>
      <dl className="today-figures">
        <Figure {...inTimeWords(heard)} show="in-time" />
        <Figure {...middleWaitWords(heard)} show="answered" />
      </dl>
      <ul className="today-bars">
        <Bar
          show="heard"
          words="Heard"
          count={heard.heard}
          of={heard.heard}
          after={heard.heard === 1 ? 'voice' : 'voices'}
        />
        <Bar show="answered" words="Answered" count={answered} of={heard.heard} after={`of ${heard.heard}`} />
        <Bar show="told" words="Told back" count={told} of={heard.heard} after={`of ${heard.heard}`} />
      </ul>
      {heard.notTold > 0 && (
        <p className="today-line-more">
          <Link to="/voices" search={{ show: 'not-told' }} className="today-plain-link">
            {notToldWords(heard.notTold)}
          </Link>
        </p>
      )}
    </>
  );
}

/** Which list stands behind a figure. */
interface Behind {
  show: FollowedKind;
}

function Figure({ figure, base, isFew, show }: ReturnType<typeof inTimeWords> & Behind) {
  return (
    <div className="today-figure">
      <dt>{base}</dt>
      <dd className={isFew ? 'today-few' : 'today-number'}>
        <Link to="/voices" search={{ show }} className="today-plain-link">
          {figure}
          <span className="visually-hidden"> {base}</span>
        </Link>
      </dd>
    </div>
  );
}

interface BarProps extends Behind {
  words: string;
  count: number;
  of: number;
  after: string;
}

function Bar({ words, count, of, after, show }: BarProps) {
  return (
    <li>
      <Link to="/voices" search={{ show }} className="today-bar-line">
        <span className="today-bar-words">{words}</span>{' '}
        {/* Drawn, not styled: a width in a style attribute is not allowed here. */}
        <svg className="today-bar" aria-hidden focusable={false}>
          <rect className="today-bar-done" width={`${of === 0 ? 0 : (count * 100) / of}%`} height="100%" />
        </svg>
        <span className="today-bar-count figures">
          {count} {after}
        </span>
      </Link>
    </li>
  );
}
