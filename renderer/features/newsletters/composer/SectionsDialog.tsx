import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SectionsField } from '../SectionsField';
import type { Composer } from './composer';
import { sectionTitleIn } from './composer-words';

/** The sections of this edition alone: those of the newsletter stay as they are. */
export function SectionsDialog({ composer, onClose }: { composer: Composer; onClose: () => void }) {
  const { desk, issue } = composer;
  const { content } = desk.now();
  const [sections, setSections] = useState(content.sections);
  const [error, setError] = useState<string | undefined>(undefined);
  const held = new Set(content.items.map(({ section }) => section));

  function keep() {
    const named = sections.map(({ kind, title }) => ({ kind, title: title.trim() }));
    if (named.length === 0) return setError('Keep at least one section.');
    if (named.some(({ title }) => title === '')) return setError('Write a heading for every section.');
    desk.changeContent((now) => ({ ...now, sections: named }));
    onClose();
  }

  return (
    <Dialog
      title="Sections of this edition"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={keep}>
            Keep it so
          </Button>
        </>
      }
    >
      <SectionsField
        {...{ sections, error, held, onChange: setSections }}
        titleOf={(kind) => sectionTitleIn(issue.newsletter, kind)}
      />
    </Dialog>
  );
}
