import type { Person } from '@contract/people';
import type { Supporter } from '@contract/people-page';
import { HeartHandshake, PenLine, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { v7 } from 'uuid';
import { announce } from '../../../lib/announce';
import { useRead } from '../../../lib/use-read';
import { AskDialog } from '../../../ui/AskDialog';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Icon } from '../../../ui/Icon';
import { PersonPicker } from '../../../ui/PersonPicker';
import { TextField } from '../../../ui/TextField';
import { useAsk } from './use-ask';

interface SupportersCardProps {
  person: Person;
  supporters: readonly Supporter[];
  mayWrite: boolean;
}

/** Who helps a person take part: family, an advocate, an interpreter, a friend. */
export function SupportersCard({ person, supporters, mayWrite }: SupportersCardProps) {
  const [open, setOpen] = useState<Supporter | 'new' | null>(null);
  return (
    <Card title="Who supports me">
      {supporters.length === 0 ? <p className="second">Nobody is written down yet.</p> : null}
      <ul className="people-need-lines">
        {supporters.map((supporter) => (
          <li key={supporter.id}>
            <Icon of={HeartHandshake} />
            <span className="people-agreed">
              <strong>{supporter.name}</strong>, {supporter.relation}
              {supporter.howToReach === '' ? null : (
                <span className="people-line-more">{supporter.howToReach}</span>
              )}
              {mayWrite ? (
                <Button
                  variant="quiet"
                  icon={PenLine}
                  label={`Change ${supporter.name}`}
                  onPress={() => setOpen(supporter)}
                >
                  Change
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <div className="people-card-foot">
          <Button variant="quiet" icon={UserRoundPlus} onPress={() => setOpen('new')}>
            Add somebody
          </Button>
        </div>
      ) : null}
      {open === null ? null : (
        <SupporterDialog
          person={person}
          supporter={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

interface SupporterDialogProps {
  person: Person;
  supporter: Supporter | null;
  onClose: () => void;
}

function SupporterDialog({ person, supporter, onClose }: SupporterDialogProps) {
  const [id] = useState(() => supporter?.id ?? v7());
  const [supporterId, setSupporterId] = useState(supporter?.supporterId ?? null);
  const [name, setName] = useState(supporter?.name ?? '');
  const [relation, setRelation] = useState(supporter?.relation ?? '');
  const [howToReach, setHowToReach] = useState(supporter?.howToReach ?? '');
  const everyone = useRead('people.list', { archived: false });
  const others = everyone.data?.people.filter((one) => one.id !== person.id) ?? [];
  const done = (words: string) => () => {
    announce(words);
    onClose();
  };
  const saving = useAsk('people.saveSupporter', done('It is kept.'));
  const removing = useAsk('people.removeSupporter', done('They are off this page.'));
  const revision = supporter?.revision ?? 0;

  function choose(chosen: string | null) {
    setSupporterId(chosen);
    const found = others.find((one) => one.id === chosen);
    if (found === undefined) return;
    setName(found.fullName);
    if (relation === '') setRelation(found.role);
  }

  return (
    <AskDialog
      title={supporter === null ? `Who supports ${person.nameToUse}` : `Change ${supporter.name}`}
      saveLabel="Keep this"
      isBusy={saving.isBusy || removing.isBusy}
      error={saving.error ?? removing.error}
      onSave={() =>
        void saving.send({ id, personId: person.id, supporterId, name, relation, howToReach, revision })
      }
      onClose={onClose}
    >
      <PersonPicker
        label="Somebody in the records (may be left empty)"
        people={others}
        value={supporterId}
        onChange={choose}
        allowNone
      />
      <TextField
        label="Their name"
        value={name}
        onChange={setName}
        maxLength={120}
        error={saving.wrong('name')}
      />
      <TextField
        label="Who they are"
        description="Such as: daughter, independent advocate, friend from church."
        value={relation}
        onChange={setRelation}
        maxLength={120}
        error={saving.wrong('relation')}
      />
      <TextField
        label="How to reach them (may be left empty)"
        value={howToReach}
        onChange={setHowToReach}
        maxLength={200}
        error={saving.wrong('howToReach')}
      />
      {supporter === null ? null : (
        <div>
          <Button variant="quiet" onPress={() => void removing.send({ id, revision })}>
            Take {supporter.name} off this page
          </Button>
        </div>
      )}
    </AskDialog>
  );
}
