import { useQuery } from '@tanstack/react-query';
import { call } from './call';

/**
 * A picture of the home's own library as an address an image can show; null until it is read, or when it cannot be. A
 * kept picture never changes, so it is read once, whatever else of the newsletters does.
 */
export function usePictureFile(id: string): string | null {
  const query = useQuery({
    queryKey: ['picture-file', id],
    queryFn: async () => {
      const read = await call('newsletters.pictureFile', { id });
      return read.ok ? `data:${read.value.mediaType};base64,${read.value.base64}` : null;
    },
  });
  return query.data ?? null;
}
