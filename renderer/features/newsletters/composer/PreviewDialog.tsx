import type { CallError } from '@contract/errors';
import { usualPoint } from '@contract/print-size';
import { largePrintWords } from '@rules/print-size';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../../lib/announce';
import { call } from '../../../lib/call';
import { openPdf, type PdfPages } from '../../../lib/pdf-pages';
import { flushAll } from '../../../lib/save-queue';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { editionWords } from './composer-words';
import type { OnePaper } from './use-papers';

interface PreviewDialogProps {
  issueId: string;
  paper: OnePaper;
  onClose: () => void;
}

type Opened = { pages: PdfPages } | { error: CallError } | null;

/** The pages of an edition as they print, one at a time, each with its words to be read out. */
export default function PreviewDialog({ issueId, paper, onClose }: PreviewDialogProps) {
  const opened = usePdf(issueId, paper);
  return (
    <Dialog title={`Preview: ${paperName(paper)}`} width="wide" isOpen onClose={onClose}>
      {opened === null ? <p role="status">Laying the pages out.</p> : null}
      {opened !== null && 'error' in opened ? <ErrorNote error={opened.error} /> : null}
      {opened !== null && 'pages' in opened ? <Pages pages={opened.pages} /> : null}
    </Dialog>
  );
}

/** “Large print, 24 point”: the size only where it is not the usual one. */
function paperName({ edition, point = usualPoint }: OnePaper): string {
  return point === usualPoint ? editionWords[edition] : largePrintWords(point);
}

/** What is typed goes to the records first, so that the pages have it. */
function usePdf(issueId: string, { edition, point }: OnePaper): Opened {
  const [opened, setOpened] = useState<Opened>(null);
  useEffect(() => {
    let pages: PdfPages | null = null;
    let isGone = false;
    async function open() {
      await flushAll();
      const result = await call('newsletters.preview', { issueId, edition, point });
      const next: Opened = result.ok ? { pages: await openPdf(result.value.pdf) } : { error: result.error };
      if ('pages' in next) pages = next.pages;
      if (isGone) pages?.close();
      else setOpened(next);
    }
    open().catch(() => {
      const message = 'The pages could not be drawn. Save them as a PDF to see them.';
      if (!isGone) setOpened({ error: { kind: 'precondition', message } });
    });
    return () => {
      isGone = true;
      pages?.close();
    };
  }, [issueId, edition, point]);
  return opened;
}

const pageWidth = 720;

function Pages({ pages }: { pages: PdfPages }) {
  const [number, setNumber] = useState(1);
  const [words, setWords] = useState('');
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let isGone = false;
    const drawn = canvas.current;
    if (drawn !== null) void pages.draw(number, drawn, pageWidth).catch(() => undefined);
    void pages
      .wordsOf(number)
      .then((found) => {
        if (!isGone) setWords(found);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [pages, number]);

  function turn(to: number) {
    setNumber(to);
    announce(`Page ${to} of ${pages.count}`);
  }

  return (
    <div className="preview">
      <div className="preview-turn">
        <Button icon={ChevronLeft} isDisabled={number === 1} onPress={() => turn(number - 1)}>
          Page before
        </Button>
        <p>
          Page {number} of {pages.count}
        </p>
        <Button icon={ChevronRight} isDisabled={number === pages.count} onPress={() => turn(number + 1)}>
          Next page
        </Button>
      </div>
      <canvas
        ref={canvas}
        className="preview-page"
        role="img"
        aria-label={`Page ${number} of ${pages.count}, drawn. Its words are below.`}
      />
      <details className="preview-words">
        <summary>The words of this page</summary>
        <p>{words}</p>
      </details>
    </div>
  );
}
