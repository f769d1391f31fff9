import { findInSet, type SetPicture } from '@rules/picture-set';
import { useState } from 'react';
import { MorePages } from './MorePages';
import { PictureGrid } from './PictureGrid';

interface SetPicturesProps {
  /** What was typed to find one; empty for all. Give it as `key` too, so that each search begins with its first. */
  find: string;
  onChoose: (picture: SetPicture) => void;
}

const shownFirst = 24;

/** The pictures that come with Parlour, found by words, to choose one. */
export function SetPictures({ find, onChoose }: SetPicturesProps) {
  const [most, setMost] = useState(shownFirst);
  const found = findInSet(find);
  const tiles = found.slice(0, most).map((set) => ({ id: set.id, alt: set.alt, set }));
  return (
    <>
      {tiles.length === 0 ? (
        <p className="second">None for “{find}”. Try a simpler word, such as “food” or “bus”.</p>
      ) : (
        <PictureGrid
          label="Pictures that come with Parlour"
          pictures={tiles}
          onChoose={({ set }) => onChoose(set)}
          image={({ id }) => <SetPictureImage id={id} />}
        />
      )}
      {found.length > most ? (
        <MorePages
          shown={most}
          total={found.length}
          what="pictures"
          hasMore
          isLoading={false}
          onMore={() => setMost(most + 2 * shownFirst)}
        />
      ) : null}
    </>
  );
}

/** A picture of the bundled set. Its words stand beside it unless `alt` is given. */
export function SetPictureImage({ id, alt = '' }: { id: string; alt?: string }) {
  return <img src={`pictures/${id}.png`} alt={alt} loading="lazy" />;
}
