import type { IssueEdition, PictureRef } from '@contract/newsletters/content';
import type { Issue } from '@contract/newsletters/newsletters';
import type { PictureShown } from '../../../ui/rich-text/body-nodes';
import type { IssueDesk } from './issue-desk';
import type { PageCounts } from './use-page-counts';

/** An issue but for what is typed in it: that is the desk's, and changes with every key. */
export type IssueFrame = Omit<Issue, 'content' | 'revision' | 'plainText'>;

/** What every part of the composer is given. */
export interface Composer {
  issue: IssueFrame;
  desk: IssueDesk;
  edition: IssueEdition;
  /** The size large print is previewed, printed and saved as a PDF in; every other edition has one. */
  point: number;
  /** How many pages each edition came to when it was counted last. */
  pages: PageCounts;
  /** True once sent, or for someone who may only read. */
  isFixed: boolean;
  shown: PictureShown;
  /** Opens the picture finder; the one chosen comes back. */
  choosePicture: (chosen: (picture: PictureRef) => void) => void;
}
