import type { Person } from '@contract/people';
import { matterKinds, type Matter, type MatterKind } from '@contract/people-page';
import { HeartHandshake, PenLine, Plus } from 'lucide-react';
import { useState } from 'react';
import { v7 } from 'uuid';
import { announce } from '../../../lib/announce';
import { AskDialog } from '../../../ui/AskDialog';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { EmptyState } from '../../../ui/EmptyState';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { dayWords, matterWords } from './page-words';
import { useAsk } from './use-ask';

interface MattersTabProps {
  person: Person;
  matters: readonly Matter[];
  today: string;
  mayWrite: boolean;
}

/** What matters to a person, in their own words, each with the day they said it. */
export function MattersTab({ person, matters, today, mayWrite }: MattersTabProps) {
  const [open, setOpen] = useState<Matter | 'new' | null>(null);
  const add = mayWrite ? (
    <Button variant="plain" icon={Plus} onPress={() => setOpen('new')}>
      Write what matters
    </Button>
  ) : null;
  return (
    <>
      {matters.length === 0 ? (
        <EmptyState
          icon={HeartHandshake}
          title="Nothing is written down yet"
          body={`What matters to ${person.nameToUse}, in their own words: food, faith, days they keep, what to call them.`}
          action={add}
        />
      ) : (
        <>
          <ul className="people-said">
            {matters.map((matter) => (
              <li key={matter.id} className="people-said-line">
                <span className="people-said-day">{matterWords[matter.about]}</span>
                <div className="people-said-words">
                  <p className="people-matter-words">“{matter.words}”</p>
                  <p className="people-line-more">said {dayWords(matter.saidOn, today)}</p>
                </div>
                {mayWrite ? (
                  <Button
                    variant="quiet"
                    icon={PenLine}
                    label={`Change: ${matterWords[matter.about]}`}
                    onPress={() => setOpen(matter)}
                  >
                    Change
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          <div className="people-card-foot">{add}</div>
        </>
      )}
      {open === null ? null : (
        <MatterDialog
          person={person}
          matter={open === 'new' ? null : open}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface MatterDialogProps {
  person: Person;
  matter: Matter | null;
  today: string;
  onClose: () => void;
}

function MatterDialog({ person, matter, today, onClose }: MatterDialogProps) {
  const [id] = useState(() => matter?.id ?? v7());
  const [about, setAbout] = useState<MatterKind>(matter?.about ?? 'food');
  const [words, setWords] = useState(matter?.words ?? '');
  const [saidOn, setSaidOn] = useState<string | null>(matter?.saidOn ?? today);
  const done = (announced: string) => () => {
    announce(announced);
    onClose();
  };
  const saving = useAsk('people.saveMatter', done('It is kept.'));
  const removing = useAsk('people.removeMatter', done('It is off this page.'));
  const revision = matter?.revision ?? 0;
  return (
    <AskDialog
      title={`What matters to ${person.nameToUse}`}
      saveLabel="Keep this"
      isBusy={saving.isBusy || removing.isBusy || saidOn === null}
      error={saving.error ?? removing.error}
      onSave={() => {
        if (saidOn === null) return;
        void saving.send({ id, personId: person.id, about, words, saidOn, revision });
      }}
      onClose={onClose}
    >
      <Select
        label="About"
        value={about}
        onChange={setAbout}
        options={matterKinds.map((kind) => ({ id: kind, label: matterWords[kind] }))}
      />
      <TextField
        label="In their own words"
        description="As they said it, in whatever language they said it."
        value={words}
        onChange={setWords}
        multiline
        rows={4}
        maxLength={2000}
        error={saving.wrong('words')}
      />
      <DateField label="Said on" value={saidOn} onChange={setSaidOn} error={saving.wrong('saidOn')} />
      {matter === null ? null : (
        <div>
          <Button variant="quiet" onPress={() => void removing.send({ id, revision })}>
            Take this off the page
          </Button>
        </div>
      )}
    </AskDialog>
  );
}
