import { issueEditions } from '@contract/newsletters/content';
import { mastheadColours } from '@contract/newsletters/newsletters';
import type { DocumentModel } from '../../electron/documents/blocks';
import type { IssuePrint } from '../../electron/features/newsletters/papers/issue-print';
import { buildIssueDocument } from '../../electron/features/newsletters/papers/issue-document';
import { gardenPhoto, january, thinIssue } from './marram-leaf';

/** Two issues, in the five colours a newsletter can have, in four editions: forty papers nothing is wrong with. */
export const goodPapers: [name: string, model: DocumentModel][] = [january, thinIssue].flatMap((issue, at) =>
  mastheadColours.flatMap((mastheadColour) =>
    issueEditions.flatMap((edition): [string, DocumentModel][] => {
      const mastheadPictureId = at === 0 ? null : gardenPhoto;
      const print: IssuePrint = {
        ...issue,
        newsletter: { name: 'Marram Leaf', mastheadColour, mastheadPictureId },
      };
      const model = buildIssueDocument(print, edition);
      return model === null ? [] : [[`${at === 0 ? 'full' : 'thin'}, ${mastheadColour}, ${edition}`, model]];
    }),
  ),
);
