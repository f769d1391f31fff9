import type { ThreadKind } from '@contract/voices';
import { Link } from '@tanstack/react-router';

interface ThreadLinkProps {
  kind: ThreadKind;
  id: string;
  /** The sentence it belongs to, for those who hear the link without seeing what stands beside it. */
  words: string;
}

/** Opens everything a sentence hangs together with: who said it, what was promised, what came of it. */
export function ThreadLink({ kind, id, words }: ThreadLinkProps) {
  return (
    <Link to="/voices/thread/$kind/$id" params={{ kind, id }} className="thread-link">
      What came of it<span className="visually-hidden">: {words}</span>
    </Link>
  );
}
