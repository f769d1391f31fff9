import type { Person } from '@contract/people';
import { X } from 'lucide-react';
import { useRead } from '../../../lib/use-read';
import { Badge } from '../../../ui/Badge';
import { IconButton } from '../../../ui/IconButton';
import { PersonPicker } from '../../../ui/PersonPicker';
import { answerWords } from './picture-words';

interface WhoIsInItProps {
  /** Everyone in the records now. */
  people: readonly Person[];
  /** Ids of those in the picture. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error: string | undefined;
  isDisabled: boolean;
}

/** Who can be recognised in a photo, each with how they answered when asked about photos in the newsletter. */
export function WhoIsInIt({ people, chosen, onChange, error, isDisabled }: WhoIsInItProps) {
  const agreed = useRead('newsletters.photoAgreements', { people: [...chosen].sort() });
  const others = people.filter(({ id }) => !chosen.includes(id));
  const answers = agreed.data?.people ?? [];
  const known = chosen.map((id) => answers.find(({ personId }) => personId === id));
  return (
    <div className="picture-who">
      <PersonPicker
        label="Who is in it"
        description="Choose everyone who can be recognised."
        people={others}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...chosen, id]);
        }}
        error={error}
        isDisabled={isDisabled}
      />
      {chosen.length === 0 ? null : (
        <ul className="picture-people" aria-label="Who is in it">
          {known.map((person, at) => {
            const id = chosen[at] ?? '';
            const name = person?.name ?? people.find((one) => one.id === id)?.fullName ?? '';
            const standing = person === undefined ? null : answerWords(person);
            return (
              <li key={id}>
                <span className="picture-person">{name}</span>
                {standing === null ? null : <Badge tone={standing.tone}>{standing.words}</Badge>}
                <IconButton
                  icon={X}
                  label={`Take ${name} out`}
                  isDisabled={isDisabled}
                  onPress={() => onChange(chosen.filter((one) => one !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
