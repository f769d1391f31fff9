import type { IssueContent } from '@contract/newsletters/content';
import { printedItems, targetOf } from '@rules/issue-reading';
import { ariOf, meanWords, meetsTarget, readingAgeWords } from '@rules/reading/ari';
import { CircleCheck } from 'lucide-react';
import { Icon } from '../../../ui/Icon';
import { ReadingFigure } from '../../../ui/ReadingFigure';
import { CheckedByCard } from './CheckedByCard';
import type { Composer } from './composer';
import { editionWords } from './composer-words';
import { FindingsList } from './FindingsList';
import { LongestSentences } from './LongestSentences';
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
  const checks = useChecks(composer, content);
  const hints = checks.findings;
  // Of an issue that went out nothing is to mend: TakenBackNote says what new prints leave out of it.
  const toMend = issue.state === 'sent' ? [] : checks.stops;
  const stops = toMend.filter((finding) => concerns(finding, edition));
  const elsewhere = toMend.length - stops.length;
  const toLookAt = issue.state === 'sent' ? [] : checks.names;
  const names = toLookAt.filter((finding) => concerns(finding, edition));
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title" className="checks-title">
        Easy to read?
      </h2>
      <Figures checks={checks} composer={composer} content={content} />
      <LongestSentences longest={checks.longest} content={content} />
      {stops.length === 0 ? null : <h3 className="checks-part">To mend before it goes out</h3>}
      <FindingsList {...{ findings: stops, composer, content }} />
      {elsewhere === 0 ? null : <p className="second">{elsewhere} more to mend in the other editions.</p>}
      {toLookAt.length === 0 ? null : <h3 className="checks-part">Look at these names</h3>}
      <FindingsList {...{ findings: names, composer, content }} />
      {toLookAt.length === names.length ? null : (
        <p className="second">{toLookAt.length - names.length} more to look at in the other editions.</p>
      )}
      {hints.length === 0 ? null : <h3 className="checks-part">Could be plainer</h3>}
      <FindingsList {...{ findings: hints, composer, content }} />
      <SpellingPart composer={composer} content={content} />
      {toMend.length + toLookAt.length + hints.length === 0 && checks.counts.words > 0 ? (
        <p className="checks-fine">
          <Icon of={CircleCheck} /> Nothing to mend in {editionWords[edition]}.
        </p>
      ) : null}
      {edition === 'easy-read' ? <CheckedByCard composer={composer} content={content} /> : null}
      <PrintRunPart issue={issue} />
    </section>
  );
}

/** Nothing on the page is smaller than this. Source: documents 3, house style; large print as SC3. */
const smallestPrint = { standard: 11, 'large-print': 18, 'easy-read': 16, families: 11 } as const;

function Figures({ checks, composer, content }: { checks: Checks } & ChecksPaneProps) {
  const { edition } = composer;
  const { counts } = checks;
  const ari = ariOf(counts);
  const mean = meanWords(counts);
  const meets = meetsTarget(counts, targetOf(edition));
  if (ari === null || mean === null) return <p className="second">No sentences in this edition yet.</p>;
  const unpictured = printedItems(content, 'easy-read')
    .flatMap(({ easy }) => easy)
    .filter(({ picture, noPictureBecause }) => picture === null && noPictureBecause.trim() === '').length;
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
