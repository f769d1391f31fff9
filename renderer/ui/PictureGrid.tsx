import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import '../styles/pictures.css';

export interface GridPicture {
  id: string;
  /** What it shows: its words under the picture, and what is read out. */
  alt: string;
  /** Stands under its words: a badge, or where it comes from. */
  more?: ReactNode;
  /** Shown, but not to be chosen; `more` says why. */
  isBarred?: boolean;
}

interface PictureGridProps<T extends GridPicture> {
  /** What the grid holds, for a screen reader: "Our own photos". */
  label: string;
  pictures: readonly T[];
  onChoose: (picture: T) => void;
  /** The image itself; its words stand beside it, so it has none of its own. */
  image: (picture: T) => ReactNode;
}

/** Pictures in rows, each with its words: the arrow keys go from one to the next, Enter chooses. */
export function PictureGrid<T extends GridPicture>({
  label,
  pictures,
  onChoose,
  image,
}: PictureGridProps<T>) {
  return (
    <ListBox
      aria-label={label}
      className="picture-grid"
      layout="grid"
      selectionMode="none"
      items={pictures}
      disabledKeys={pictures.filter(({ isBarred }) => isBarred === true).map(({ id }) => id)}
      onAction={(key) => {
        const chosen = pictures.find(({ id }) => id === key);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {(picture) => (
        <ListBoxItem id={picture.id} textValue={picture.alt} className="picture-tile">
          <span className="picture-frame">{image(picture)}</span>
          <span className="picture-words">{picture.alt}</span>
          {picture.more === undefined ? null : <span className="picture-more">{picture.more}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
