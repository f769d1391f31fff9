import '../../styles/records.css';
import { useSearch } from '@tanstack/react-router';
import { MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useMay } from '../../lib/use-may';
import { usePages } from '../../lib/use-pages';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Tabs } from '../../ui/Tabs';
import { VoiceDialog } from '../../ui/voice/VoiceDialog';
import { Broken } from './Broken';
import { Followed } from './Followed';
import { Stories } from './Stories';
import { waitingWords } from './voice-words';
import { Waiting } from './Waiting';

/** What people said and wait to hear about, the stories they told, and where the chain from voice to answer is broken. */
export function VoicesPage() {
  const { show } = useSearch({ from: '/voices' });
  const [tab, setTab] = useState(show === undefined ? 'waiting' : 'followed');
  const [writing, setWriting] = useState(false);
  const mayWrite = useMay('meetings.write');
  const waiting = usePages('voices.waiting', {});
  const counts = waiting.pages.at(-1);
  const write = mayWrite ? () => setWriting(true) : undefined;
  return (
    <Page
      title="Voices"
      subtitle={counts && waitingWords(counts.total, counts.late)}
      actions={
        write && (
          <Button variant="primary" icon={MessageSquareQuote} onPress={write}>
            Write what someone said
          </Button>
        )
      }
    >
      <Tabs
        label="Voices"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'waiting',
            title: counts ? `Waiting for an answer (${counts.total})` : 'Waiting for an answer',
            content: <Waiting pages={waiting} mayWrite={mayWrite} />,
          },
          { id: 'followed', title: 'Last 13 weeks', content: <Followed first={show ?? 'heard'} /> },
          { id: 'stories', title: 'Stories', content: <Stories mayWrite={mayWrite} /> },
          { id: 'broken', title: 'Where the chain is broken', content: <Broken /> },
        ]}
      />
      {writing && (
        <VoiceDialog
          personId={null}
          onClose={() => setWriting(false)}
          onDone={() => {
            setWriting(false);
            announce('Saved. It now waits for an answer.');
          }}
        />
      )}
    </Page>
  );
}
