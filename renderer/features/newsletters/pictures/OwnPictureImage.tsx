import { usePictureFile } from '../../../lib/use-picture-file';

/** A picture of the home's own library; an empty frame until it is read. Its words stand beside it unless `alt` is given. */
export function OwnPictureImage({ id, alt = '' }: { id: string; alt?: string }) {
  const address = usePictureFile(id);
  return address === null ? null : <img src={address} alt={alt} />;
}
