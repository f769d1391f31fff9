import { Button } from './Button';

interface MorePagesProps {
  shown: number;
  total: number;
  /** What is counted, in many: "actions". */
  what: string;
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
}

/** "50 of 212 actions", and the way to more. */
export function MorePages({ shown, total, what, hasMore, isLoading, onMore }: MorePagesProps) {
  return (
    <div className="more-pages">
      <span className="second">
        {shown} of {total} {what}
      </span>
      {hasMore && (
        <Button onPress={onMore} isDisabled={isLoading}>
          Show more
        </Button>
      )}
    </div>
  );
}
