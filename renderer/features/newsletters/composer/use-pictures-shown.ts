import { useQueries } from '@tanstack/react-query';
import type { IssueContent } from '@contract/newsletters/content';
import { ownPicturesIn } from '@rules/issue-pictures';
import { setPictureOf } from '@rules/picture-set';
import { useMemo } from 'react';
import { call } from '../../../lib/call';
import type { PictureShown } from '../../../ui/rich-text/body-nodes';

interface Read {
  id: string;
  src: string;
  alt: string;
}

/** How each picture of an issue is drawn: those of the set from the program's own files, the home's own once read. */
export function usePicturesShown(content: IssueContent): PictureShown {
  const ids = ownPicturesIn(content.items);
  const read = useQueries({
    queries: ids.map((id) => ({
      // A kept picture never changes: it is read once, whatever else of the newsletters does.
      queryKey: ['picture-shown', id],
      queryFn: async (): Promise<Read | null> => {
        const file = await call('newsletters.pictureFile', { id });
        if (!file.ok) return null;
        return { id, src: `data:${file.value.mediaType};base64,${file.value.base64}`, alt: file.value.alt };
      },
    })),
    combine: (all) => all.flatMap(({ data }) => data ?? []),
  });
  return useMemo(() => {
    const own = new Map(read.map((each) => [each.id, each]));
    return (picture) => {
      if (picture.from === 'own') return own.get(picture.id) ?? null;
      const set = setPictureOf(picture.id);
      return set === null ? null : { src: `pictures/${set.id}.png`, alt: set.alt };
    };
  }, [read]);
}
