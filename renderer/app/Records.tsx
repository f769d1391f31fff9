import '../styles/shell.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { withMadeFrom } from '@contract/method';
import { hush } from '../lib/announce';
import { onEvent } from '../lib/events';
import { forgetRefusal } from '../lib/lock';
import { createQueryClient } from '../lib/query-client';
import { forgetQueues } from '../lib/save-queue';
import { forgetSaved } from '../lib/saved-state';
import { Locale } from '../ui/Locale';
import { createPages } from './router';
import { useStillHere } from './use-still-here';

/**
 * All that is shown of the records while someone is signed in. When it goes, at a lock, everything the screen
 * remembered goes with it.
 */
export function Records() {
  const [client] = useState(createQueryClient);
  const [pages] = useState(createPages);
  useStillHere();
  useEffect(() => {
    const stop = onEvent((event) => {
      if (event.event !== 'changed') return;
      for (const topic of withMadeFrom(event.topics)) void client.invalidateQueries({ queryKey: [topic] });
    });
    return () => {
      stop();
      client.clear();
      forgetQueues();
      forgetSaved();
      forgetRefusal();
      hush();
    };
  }, [client]);
  return (
    <Locale>
      <QueryClientProvider client={client}>
        <RouterProvider router={pages} />
      </QueryClientProvider>
    </Locale>
  );
}
