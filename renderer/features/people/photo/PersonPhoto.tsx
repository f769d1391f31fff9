import type { Person } from '@contract/people';
import { useRead } from '../../../lib/use-read';
import { Initials } from '../../../ui/Initials';

/** A person's photo, or their initials while there is none. */
export function PersonPhoto({ person }: { person: Person }) {
  const read = useRead('people.photo', { id: person.id }, { enabled: person.hasPhoto });
  const jpeg = person.hasPhoto ? (read.data?.jpeg ?? null) : null;
  if (jpeg === null) return <Initials name={person.fullName} size="large" />;
  return (
    <img
      className="person-photo"
      src={`data:image/jpeg;base64,${jpeg}`}
      alt={`${person.nameToUse}, a photo`}
    />
  );
}
