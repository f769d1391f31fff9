import type { IssueEdition, PictureRef } from '@contract/newsletters/content';
import type { Issue } from '@contract/newsletters/newsletters';
import type { PictureShown } from '../../../ui/rich-text/body-nodes';
import type { IssueDesk } from './issue-desk';

/** What every part of the composer is given. */
export interface Composer {
  issue: Issue;
  desk: IssueDesk;
  edition: IssueEdition;
  /** True once sent, or for someone who may only read. */
  isFixed: boolean;
  shown: PictureShown;
  /** Opens the picture finder; the one chosen comes back. */
  choosePicture: (chosen: (picture: PictureRef) => void) => void;
}
