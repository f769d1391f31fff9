import type { PictureRef } from '@contract/newsletters/content';
import type { OwnPicture } from '@contract/newsletters/pictures';
import { findInSet, type SetPicture } from '@rules/picture-set';
import { barsTo } from '@rules/picture-use';
import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { Badge } from '../../../ui/Badge';
import { ErrorNote } from '../../../ui/ErrorNote';
import { MorePages } from '../../../ui/MorePages';
import { PictureGrid } from '../../../ui/PictureGrid';
import { SetPictures } from '../../../ui/SetPictures';
import { TextField } from '../../../ui/TextField';
import '../../../styles/pictures.css';
import { OwnPictureImage } from './OwnPictureImage';
import { standingOf } from './picture-words';
import { usePictures } from './use-pictures';

/** A picture somebody chose: what to keep of it, what it shows, and all that is known of it. */
export type ChosenPicture =
  | { ref: Extract<PictureRef, { from: 'set' }>; alt: string; set: SetPicture }
  | { ref: Extract<PictureRef, { from: 'own' }>; alt: string; own: OwnPicture };

interface PictureFinderProps {
  onChoose: (chosen: ChosenPicture) => void;
  /** True where a picture is chosen to be printed: what may not be is shown with its reason, and not offered. */
  toPrint: boolean;
  /** Shows the home's own that were put away, in place of those in use. */
  archived?: boolean;
  /** Only the home's own pictures, where one of the set will not do. */
  ownOnly?: boolean;
  /** Stands beside the search. */
  aside?: ReactNode;
  /** Stands in place of the home's own photos while there are none. */
  noPhotos?: ReactNode;
}

/** Finds a picture by words: the home's own photos first, then the set that comes with Parlour, then bought symbols. */
export function PictureFinder(props: PictureFinderProps) {
  const { onChoose, toPrint, archived = false, ownOnly = false, aside, noPhotos } = props;
  const [typed, setTyped] = useState('');
  const find = useDeferredValue(typed.trim());
  const own = { onChoose, toPrint, archived, find };
  return (
    <div className="picture-finder">
      <div className="picture-search">
        <TextField
          label="Find a picture"
          description="By what it shows, what it is about, or who is in it."
          type="search"
          value={typed}
          onChange={setTyped}
          maxLength={120}
        />
        {aside}
      </div>
      <OwnSection {...own} kind="photo" title="Our own photos" nothing={find === '' ? noPhotos : null} />
      {archived || ownOnly ? null : <SetSection key={find} find={find} onChoose={onChoose} />}
      <OwnSection {...own} kind="symbol" title="Symbols we have bought" nothing={null} />
    </div>
  );
}

interface OwnSectionProps extends Required<Pick<PictureFinderProps, 'onChoose' | 'toPrint' | 'archived'>> {
  kind: OwnPicture['kind'];
  title: string;
  find: string;
  nothing: ReactNode;
}

function OwnSection({ kind, title, find, archived, toPrint, onChoose, nothing }: OwnSectionProps) {
  const found = usePictures(kind, find, archived);
  const { pictures, total, today, error } = found;
  const tiles = pictures.map((own) => {
    const standing = standingOf(own, today);
    const words = own.setName === '' ? null : own.setName;
    const more = standing === null ? words : <Badge tone={standing.tone}>{standing.words}</Badge>;
    const isBarred = toPrint && barsTo(own, today).length > 0;
    return { id: own.id, alt: own.alt, own, isBarred, ...(more === null ? {} : { more }) };
  });
  if (total === 0 && nothing === null) return null;
  return (
    <Section title={title} count={total}>
      {error === null ? null : <ErrorNote error={error} onRetry={found.again} />}
      {total === 0 ? nothing : null}
      {tiles.length === 0 ? null : (
        <PictureGrid
          label={title}
          pictures={tiles}
          onChoose={({ own }) => onChoose({ ref: { from: 'own', id: own.id }, alt: own.alt, own })}
          image={({ id }) => <OwnPictureImage id={id} />}
        />
      )}
      {found.hasMore ? (
        <MorePages
          shown={pictures.length}
          total={total ?? pictures.length}
          what={kind === 'photo' ? 'photos' : 'symbols'}
          hasMore
          isLoading={found.isLoadingMore}
          onMore={found.loadMore}
        />
      ) : null}
    </Section>
  );
}

function SetSection({ find, onChoose }: Pick<OwnSectionProps, 'find' | 'onChoose'>) {
  return (
    <Section title="Pictures that come with Parlour" count={findInSet(find).length}>
      <SetPictures
        find={find}
        onChoose={(set) => onChoose({ ref: { from: 'set', id: set.id }, alt: set.alt, set })}
      />
    </Section>
  );
}

function Section({ title, count, children }: { title: string; count: number | null; children: ReactNode }) {
  const id = useId();
  return (
    <section className="picture-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} {count === null ? null : <span className="picture-count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
