import type { Line, Meeting } from '@contract/meetings/minutes';
import type { PlaceKind } from '@contract/place';
import { ended } from '@rules/ended';
import { unnamedAt } from '@rules/meeting-kinds';
import { Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { Card } from '../../../ui/Card';
import { LinkButton } from '../../../ui/LinkButton';
import { ThreadLink } from '../../../ui/ThreadLink';
import { actionWords, decidedWords, saidWords, votesInWords, type NameOf } from './after-words';

interface MinutesToReadProps {
  meeting: Meeting;
  nameOf: NameOf;
  placeKind: PlaceKind;
  /** Why lines cannot be corrected now; null when they can. */
  fixedBecause: string | null;
}

/** The minutes item by item, to read through before signing, with the way to correct them. */
export function MinutesToRead({ meeting, nameOf, placeKind, fixedBecause }: MinutesToReadProps) {
  return (
    <Card
      title="What the minutes say"
      aside={
        fixedBecause === null ? (
          <LinkButton
            variant="quiet"
            icon={PenLine}
            to="/meetings/$meetingId/minutes"
            params={{ meetingId: meeting.id }}
          >
            Open the minutes
          </LinkButton>
        ) : (
          <span className="second small">{fixedBecause}</span>
        )
      }
    >
      <ol className="after-items ruled">
        {meeting.items.map((item, index) => {
          const lines = meeting.lines.filter((line) => line.itemId === item.id);
          return (
            <li key={item.id} className="after-item">
              <h3>
                {index + 1}. {item.title}
              </h3>
              {lines.length === 0 ? <p className="second">Nothing was written under this item.</p> : null}
              <ul className="after-lines">
                {lines.map((line) => (
                  <li
                    key={line.id}
                    data-line={line.id}
                    tabIndex={-1}
                    className={`after-line after-line-${line.kind}`}
                  >
                    <OneLine line={line} nameOf={nameOf} unnamed={unnamedAt(meeting.kind, placeKind)} />
                    <span className="after-ways">
                      {line.kind === 'note' ? null : (
                        <ThreadLink kind="line" id={line.id} words={line.text} />
                      )}
                      {fixedBecause === null ? (
                        <Link
                          to="/meetings/$meetingId/minutes"
                          params={{ meetingId: meeting.id }}
                          search={{ line: line.id, correct: true }}
                        >
                          Correct <span className="visually-hidden">this line: {line.text}</span>
                        </Link>
                      ) : null}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

interface OneLineProps {
  line: Line;
  nameOf: NameOf;
  /** Stands for whom nobody named. */
  unnamed: string;
}

function OneLine({ line, nameOf, unnamed }: OneLineProps) {
  switch (line.kind) {
    case 'said': {
      const { by, words } = saidWords(line, nameOf, unnamed);
      return (
        <>
          <span className="after-who">{by}</span>
          <span className="after-words">{words}</span>
        </>
      );
    }
    case 'note':
      return (
        <>
          <span className="after-who">Note</span>
          <span className="after-words">{line.text}</span>
        </>
      );
    case 'decided':
    case 'vote':
      return (
        <>
          <span className="after-who">{line.kind === 'vote' ? 'Vote' : 'Decided'}</span>
          <span className="after-words">
            {ended(line.text)} <strong>{votesInWords(line)}</strong> {decidedWords(line)}
          </span>
        </>
      );
    case 'action':
      return (
        <>
          <span className="after-who">Action</span>
          <span className="after-words">
            {ended(line.text)} <strong>{actionWords(line, nameOf)}</strong>
          </span>
        </>
      );
  }
}
