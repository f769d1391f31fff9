import type { Letter, LetterContent } from '@contract/letters';
import { letterNeeds } from '@rules/letter-form';
import { alteredQuotes, letterProse, letterWords } from '@rules/letter-words';
import { readText } from '@rules/issue-reading';
import { ariOf, meanWords, meetsTarget, readingAgeWords, standardTarget } from '@rules/reading/ari';
import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { NeedIcons } from '../../../ui/NeedIcons';
import { ReadingFigure } from '../../../ui/ReadingFigure';
import { SpellingFindings } from '../../../ui/SpellingFindings';

interface LetterChecksProps {
  letter: Letter;
  content: LetterContent;
  isFixed: boolean;
  onLetBe: (about: string) => void;
}

/** How the reader likes to be written to, and whether the letter is easily read. */
export function LetterChecks({ letter, content, isFixed, onLetBe }: LetterChecksProps) {
  const { reader, voice } = letter;
  const needs = letterNeeds(reader.name, reader.needs);
  const altered = alteredQuotes(content.body, voice.words);
  return (
    <section className="checks" aria-labelledby="letter-checks">
      <h2 id="letter-checks" className="checks-title">
        Easy to read?
      </h2>
      <div className="letter-reader">
        <h3 className="checks-part">For {reader.name}</h3>
        {reader.needs === null ? null : <NeedIcons needs={reader.needs} withWords />}
        {needs.length === 0 ? <p className="second">Standard print is fine.</p> : null}
        {needs.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {altered.length === 0 ? null : (
        <>
          <h3 className="checks-part">To mend before it goes out</h3>
          <ul className="checks-list">
            {altered.map((words, at) => (
              <li key={at} className="finding finding-stops">
                <p>
                  “{words}” stands as {letter.aboutName}’s own words and is not as it was said. Put their
                  words in again from the left, or write yours as a paragraph.
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Reading {...{ content, isFixed, onLetBe }} isWhole={altered.length === 0} />
    </section>
  );
}

interface ReadingProps extends Pick<LetterChecksProps, 'content' | 'isFixed' | 'onLetBe'> {
  isWhole: boolean;
}

/** The writer's own sentences by the rules of the newsletter. */
function Reading({ content, isFixed, onLetBe, isWhole }: ReadingProps) {
  const prose = letterProse(content);
  const { counts, findings } = useMemo(() => readText(prose, 'standard'), [prose]);
  const shown = findings.filter(({ about }) => about === undefined || !content.letBe.includes(about));
  const [ari, mean] = [ariOf(counts), meanWords(counts)];
  const meets = meetsTarget(counts, standardTarget);
  return (
    <>
      {ari === null || mean === null ? (
        <p className="second">No sentences of your own yet.</p>
      ) : (
        <dl className="reading-figures">
          <ReadingFigure name="Reading age" value={readingAgeWords(ari)} fine={meets.ari} trouble="hard" />
          <ReadingFigure
            name="Words a sentence"
            value={`${Math.round(mean * 10) / 10}`}
            fine={meets.mean}
            more={`${counts.sentences} ${counts.sentences === 1 ? 'sentence' : 'sentences'}`}
          />
          <ReadingFigure name="Longest sentence" value={`${counts.longest} words`} fine={meets.longest} />
        </dl>
      )}
      {shown.length === 0 ? null : <h3 className="checks-part">Could be plainer</h3>}
      <ul className="checks-list">
        {shown.map(({ words, about, try: instead, start }) => (
          <li key={`${start} ${words}`} className="finding">
            <p>
              {words}
              {instead === undefined ? null : (
                <>
                  {' '}
                  Try <strong>“{instead}”</strong>.
                </>
              )}
            </p>
            {about === undefined || isFixed ? null : (
              <p className="finding-tools">
                <Button variant="quiet" label={`Let it be: “${about}”`} onPress={() => onLetBe(about)}>
                  Let it be
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <SpellingFindings text={letterWords({ ...content, address: '' })} mayKeep={!isFixed} />
      {shown.length === 0 && isWhole && counts.words > 0 ? (
        <p className="checks-fine">
          <Icon of={CircleCheck} /> Nothing to mend in your own sentences.
        </p>
      ) : null}
    </>
  );
}
