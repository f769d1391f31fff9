import { Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { StoryDialog } from './StoryDialog';
import { toldAsWords, toldInWords } from './story-words';

/** Above the thread of a voice that is a story: what it is called, how it may be told and where it was. */
export function StoryOfThread({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const story = useRead('voices.story', { id }).data?.story ?? null;
  const [isOpen, setOpen] = useState(false);
  if (story === null) return null;
  const { title, asksFor, toldIn } = story;
  return (
    <Card title={`A story: ${title}`}>
      <div className="stack">
        <p>
          {toldAsWords(story)}. {asksFor === '' ? 'It asks for nothing.' : `It asks for: ${asksFor}`}
        </p>
        {toldIn.map((one) => (
          <p key={one.issueId} className="record-more">
            <Link to="/newsletters/$issueId" params={{ issueId: one.issueId }}>
              {toldInWords(one)}
            </Link>
          </p>
        ))}
        {mayWrite ? (
          <Button icon={PenLine} onPress={() => setOpen(true)}>
            Change this story
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <StoryDialog
          story={story}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            announce('The story is kept.');
          }}
        />
      ) : null}
    </Card>
  );
}
