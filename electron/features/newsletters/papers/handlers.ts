import type { paperMethods } from '@contract/newsletters/papers';
import type { Handler } from '../../context';
import { countPages, stopCounting } from './easy-read-pages';
import { preview, printIssue, savePdf } from './pages';
import { saveAudioScript, saveDeliverySheet, saveWord } from './save-word';

/** An issue as it leaves the house: Word, PDF, the printer, and the papers that go with it. */
export const paperHandlers: { [N in keyof typeof paperMethods]: Handler<N> } = {
  'newsletters.saveWord': saveWord,
  'newsletters.savePdf': savePdf,
  'newsletters.print': printIssue,
  'newsletters.preview': preview,
  'newsletters.countPages': countPages,
  'newsletters.stopCounting': stopCounting,
  'newsletters.saveDeliverySheet': saveDeliverySheet,
  'newsletters.saveAudioScript': saveAudioScript,
};
