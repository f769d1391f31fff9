import type { MeetingReach } from '@contract/meetings/reach';
import { shareInWords, spreadInWords, spreadMeans, talkInWords, type TalkSpread } from '@rules/reach';
import { CalendarCheck, Info, MessagesSquare, type LucideIcon } from 'lucide-react';
import { Badge } from '../../../../ui/Badge';
import { Card } from '../../../../ui/Card';

interface HeardSummaryProps {
  reach: MeetingReach;
  /** "Wednesday 9 December"; null once the minutes went out. */
  giveOutBy: string | null;
  /** Of a phone round: nobody leads where each is rung alone. */
  isRound: boolean;
}

/** Who was heard in one line of figures, each with what it is of. */
export function HeardSummary({ reach, giveOutBy, isRound }: HeardSummaryProps) {
  const { tone, icon } = looks[reach.talk];
  return (
    <Card>
      <h2 className="visually-hidden">In figures</h2>
      <div className="after-summary">
        <dl className="after-figures">
          {figuresOf(reach, isRound).map(({ figure, words }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
        <div className="heard-badges">
          {isRound ? null : (
            <Badge tone={tone} icon={icon}>
              {talkInWords(reach.talk)}
            </Badge>
          )}
          {giveOutBy === null ? null : (
            <Badge tone="plain" icon={CalendarCheck}>
              Give out by {giveOutBy}
            </Badge>
          )}
        </div>
        {reach.spread === null || isRound ? null : <p className="heard-about">{spreadMeans}</p>}
      </div>
    </Card>
  );
}

const looks: Record<TalkSpread, { tone: 'amber' | 'leaf' | 'plain'; icon: LucideIcon }> = {
  'few-led': { tone: 'amber', icon: Info },
  shared: { tone: 'leaf', icon: MessagesSquare },
  'some-more': { tone: 'plain', icon: MessagesSquare },
  'too-few': { tone: 'plain', icon: Info },
  nobody: { tone: 'plain', icon: Info },
};

interface Figure {
  figure: string;
  words: string;
}

function figuresOf({ attendance, spoke, topTwo, spread, heard }: MeetingReach, isRound: boolean): Figure[] {
  return [
    { figure: shareInWords(attendance), words: isRound ? 'were reached' : 'were there' },
    { figure: shareInWords(spoke), words: isRound ? 'of those reached answered' : 'of those there spoke' },
    ...(topTwo.percent === null || isRound
      ? []
      : [{ figure: shareInWords(topTwo), words: 'of what was said came from two people' }]),
    ...(spread === null || isRound ? [] : [{ figure: spreadInWords(spread), words: 'spread of the talk' }]),
    { figure: shareInWords(heard), words: 'heard so far' },
  ];
}
