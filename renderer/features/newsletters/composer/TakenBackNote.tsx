import type { IssueContent } from '@contract/newsletters/content';
import { londonDay } from '@rules/british-dates';
import { mastheadPlace } from '@rules/newsletter-ready';
import { takenBackSince, type NotPrintedNow } from '@rules/taken-back-since';
import { UserX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useOpenSession } from '../../../lib/session-store';
import { Note } from '../../../ui/Note';
import type { IssueFrame } from './composer';
import { nameOfItem } from './composer-words';

/** On an issue that was sent: the names, photos and stories new prints leave out, why, and where they stood. */
export function TakenBackNote({ issue, content }: { issue: IssueFrame; content: IssueContent }) {
  const placeKind = useOpenSession()?.placeKind ?? 'care-home';
  const [today] = useState(() => londonDay(Date.now()));
  const { people, pictures, stories, sentOn } = issue;
  const { mastheadPictureId } = issue.newsletter;
  const found = useMemo(
    () =>
      takenBackSince({
        ...{ content, people, pictures, stories, mastheadPictureId, placeKind, sentOn, today },
      }),
    [content, people, pictures, stories, mastheadPictureId, placeKind, sentOn, today],
  );
  if (found.length === 0) return null;
  return (
    <div className="papers-made">
      <Note tone="amber" icon={UserX}>
        <ul className="taken-back">
          {found.map((one) => (
            <li key={`${one.what} ${one.because}`}>
              <strong>{one.because}</strong> {printsWords(one)} It stood in: {stoodWords(one, content)}.
            </li>
          ))}
        </ul>
        <p className="second">The copies that went out, and what is kept of them here, stay as they were.</p>
      </Note>
    </div>
  );
}

function printsWords({ what, instead, familiesOnly }: NotPrintedNow): string {
  const prints = familiesOnly ? 'New prints for families' : 'New prints';
  return what === 'name' ? `${prints} say “${instead}”.` : `${prints} leave it out.`;
}

function stoodWords({ itemIds }: NotPrintedNow, { items }: IssueContent): string {
  const names = itemIds.flatMap((id) => {
    if (id === mastheadPlace) return 'beside the newsletter’s name';
    const item = items.find((one) => one.id === id);
    return item === undefined ? [] : `“${nameOfItem(item).replace(/[.\s]+$/, '')}”`;
  });
  return names.join(', ');
}
