import { Compass } from 'lucide-react';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { Page } from '../ui/Page';

/** For an address that leads nowhere. */
export function PageMissing() {
  return (
    <Page title="There is no such page">
      <EmptyState
        icon={Compass}
        title="This address leads nowhere"
        body="What it led to may have been put away. Everything else is where it was."
        action={
          <LinkButton to="/meetings" variant="primary">
            Go to Meetings
          </LinkButton>
        }
      />
    </Page>
  );
}
