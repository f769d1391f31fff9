import '../../styles/records.css';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../lib/use-read';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { Tabs } from '../../ui/Tabs';
import { Actions } from './Actions';
import { AskAgain } from './AskAgain';
import { summaryWords } from './improvement-words';

/** Everything promised at any meeting: who has it, by when, what came of it, and whether it helped. */
export function ImprovementPage() {
  const summary = useRead('improvement.summary', {});
  const { show } = useSearch({ from: '/improvement' });
  const [tab, setTab] = useState('actions');
  return (
    <Page title="Improvement" subtitle={summary.data && summaryWords(summary.data)}>
      {summary.error && <ErrorNote error={summary.error} onRetry={summary.again} />}
      {summary.data && (
        <Tabs
          label="Improvement"
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'actions',
              title: 'Actions',
              content: <Actions summary={summary.data} first={show ?? 'open'} />,
            },
            { id: 'ask', title: `Ask again (${summary.data.toAsk})`, content: <AskAgain /> },
          ]}
        />
      )}
    </Page>
  );
}
