import type { Finding } from '@contract/newsletters/checks';
import type { IssueContent } from '@contract/newsletters/content';
import { targetOf } from '@rules/issue-reading';
import { ariOf, meanWords, meetsTarget, readingAgeWords } from '@rules/reading/ari';
import { CircleCheck } from 'lucide-react';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { ReadingFigure } from '../../../ui/ReadingFigure';
import { CheckedByCard } from './CheckedByCard';
import type { Composer } from './composer';
import { editionWords, nameOfItem } from './composer-words';
import { PrintRunPart } from './PrintRunPart';
import { SpellingPart } from './SpellingPart';
import { concerns, useChecks, type Checks } from './use-checks';

interface ChecksPaneProps {
  composer: Composer;
  content: IssueContent;
}

/** What to mend before it goes out, beside the page, as one types. */
export function ChecksPane({ composer, content }: ChecksPaneProps) {
  const { issue, edition } = composer;
  const checks = useChecks(issue, content, edition);
  const hints = checks.findings;
  // Of an issue that went out nothing is to mend: TakenBackNote says what new prints leave out of it.
  const toMend = issue.state === 'sent' ? [] : checks.stops;
  const stops = toMend.filter((finding) => concerns(finding, edition));
  const elsewhere = toMend.length - stops.length;
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title" className="checks-title">
        Easy to read?
      </h2>
      <Figures checks={checks} composer={composer} content={content} />
      {stops.length === 0 ? null : <h3 className="checks-part">To mend before it goes out</h3>}
      <ul className="checks-list">
        {stops.map((finding, at) => (
          <OneFinding
            key={`${finding.where.itemId} ${finding.kind} ${at}`}
            {...{ finding, composer, content }}
          />
        ))}
      </ul>
      {elsewhere === 0 ? null : <p className="second">{elsewhere} more to mend in the other editions.</p>}
      {hints.length === 0 ? null : <h3 className="checks-part">Could be plainer</h3>}
      <ul className="checks-list">
        {hints.map((finding, at) => (
          <OneFinding
            key={`${finding.where.itemId} ${finding.kind} ${at}`}
            {...{ finding, composer, content }}
          />
        ))}
      </ul>
      <SpellingPart composer={composer} content={content} />
      {toMend.length === 0 && hints.length === 0 && checks.counts.words > 0 ? (
        <p className="checks-fine">
          <Icon of={CircleCheck} /> Nothing to mend in {editionWords[edition]}.
        </p>
      ) : null}
      {edition === 'easy-read' ? <CheckedByCard composer={composer} /> : null}
      <PrintRunPart issue={issue} />
    </section>
  );
}

/** Nothing on the page is smaller than this. Source: documents 3, house style. */
const smallestPrint = { standard: 11, 'large-print': 16, 'easy-read': 16, families: 11 } as const;

function Figures({ checks, composer, content }: { checks: Checks } & ChecksPaneProps) {
  const { edition } = composer;
  const { counts } = checks;
  const ari = ariOf(counts);
  const mean = meanWords(counts);
  const meets = meetsTarget(counts, targetOf(edition));
  if (ari === null || mean === null) return <p className="second">No sentences in this edition yet.</p>;
  const unpictured = content.items
    .flatMap(({ easy }) => easy)
    .filter(({ picture }) => picture === null).length;
  return (
    <dl className="reading-figures">
      <ReadingFigure
        name="Reading age"
        value={readingAgeWords(ari)}
        fine={meets.ari}
        trouble="hard"
        more={`index ${ari.toFixed(2)}`}
      />
      <ReadingFigure
        name="Words a sentence"
        value={`${Math.round(mean * 10) / 10}`}
        fine={meets.mean}
        more={`${counts.sentences} ${counts.sentences === 1 ? 'sentence' : 'sentences'}`}
      />
      <ReadingFigure name="Longest sentence" value={`${counts.longest} words`} fine={meets.longest} />
      {edition === 'easy-read' ? (
        <ReadingFigure
          name="Ideas without a picture"
          value={`${unpictured}`}
          fine={unpictured === 0}
          trouble="to mend"
        />
      ) : null}
      <ReadingFigure name="Smallest print" value={`${smallestPrint[edition]} point`} fine />
    </dl>
  );
}

interface OneFindingProps extends ChecksPaneProps {
  finding: Finding;
}

function OneFinding({ finding, composer, content }: OneFindingProps) {
  const { desk, isFixed } = composer;
  const item = content.items.find(({ id }) => id === finding.where.itemId);
  const { about } = finding;

  function show() {
    const found = document.getElementById(`item-${finding.where.itemId}`);
    found?.scrollIntoView({ block: 'center' });
    found?.focus();
  }

  return (
    <li className={finding.stops ? 'finding finding-stops' : 'finding'}>
      {item === undefined ? null : <p className="finding-where">{nameOfItem(item)}</p>}
      <p>
        {finding.words}
        {finding.try === undefined ? null : (
          <>
            {' '}
            Try <strong>“{finding.try}”</strong>.
          </>
        )}
      </p>
      <p className="finding-tools">
        {item === undefined ? null : (
          <Button variant="quiet" label={`Show ${nameOfItem(item)}: ${finding.words}`} onPress={show}>
            Show
          </Button>
        )}
        {about === undefined || isFixed ? null : (
          <Button
            variant="quiet"
            label={`Let “${about}” be`}
            onPress={() =>
              desk.changeContent((now) =>
                now.letBe.includes(about) ? now : { ...now, letBe: [...now.letBe, about] },
              )
            }
          >
            Let it be
          </Button>
        )}
      </p>
    </li>
  );
}
