import type { IssueItem, Source } from '@contract/newsletters/content';
import { Link } from '@tanstack/react-router';
import { Link2 } from 'lucide-react';
import { Icon } from '../../../ui/Icon';

/** Which source a piece leads to, when it has several. */
const first: readonly Source['kind'][] = [
  ...(['voice', 'outcome', 'decision', 'action', 'meeting'] as const),
  ...(['birthday', 'moved-in', 'moved-out', 'picture'] as const),
];

/** Where a piece comes from; nothing for what was written here. */
export function ItemSource({ item }: { item: IssueItem }) {
  const [source] = item.sources.toSorted((a, b) => first.indexOf(a.kind) - first.indexOf(b.kind));
  if (source === undefined) return null;
  return (
    <p className="item-source">
      <Icon of={Link2} size="small" /> <SourceLink source={source} isStory={item.kind === 'words'} />
    </p>
  );
}

function SourceLink({ source: { kind, id }, isStory }: { source: Source; isStory: boolean }) {
  switch (kind) {
    case 'voice':
    case 'outcome':
    case 'decision':
    case 'action':
      return (
        <Link to="/voices/thread/$kind/$id" params={{ kind, id }}>
          {kind === 'voice' && isStory ? 'Who told it, and what came of it' : threadWords[kind]}
        </Link>
      );
    case 'meeting':
      return (
        <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
          The meeting
        </Link>
      );
    case 'picture':
      return <Link to="/newsletters/pictures">Where the photo is kept, and who is in it</Link>;
    case 'birthday':
    case 'moved-in':
    case 'moved-out':
      return (
        <Link to="/people/$personId" params={{ personId: id }}>
          Whom it is about
        </Link>
      );
  }
}

const threadWords = {
  voice: 'Who said it, and what came of it',
  outcome: 'What was agreed, and what came of it',
  decision: 'Where it was decided, and what came of it',
  action: 'What was agreed, and what came of it',
} as const;
