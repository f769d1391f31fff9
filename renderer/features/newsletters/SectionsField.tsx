import { sectionKinds, type Section, type SectionKind } from '@contract/newsletters/content';
import { sectionTitles, withSection } from '@rules/newsletter-sections';
import { Plus, Trash2 } from 'lucide-react';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { ReorderList } from '../../ui/ReorderList';
import { TextField } from '../../ui/TextField';

interface SectionsFieldProps {
  sections: readonly Section[];
  error?: string | undefined;
  /** Those something stands in: they cannot be taken out. */
  held?: ReadonlySet<SectionKind>;
  /** What a section that is added is headed at first. */
  titleOf?: (kind: SectionKind) => string;
  onChange: (sections: Section[]) => void;
}

/** Sections with their headings, in their order: renamed, put in order, taken out, and added in their usual place. */
export function SectionsField(props: SectionsFieldProps) {
  const { sections, error, held, titleOf = (kind) => sectionTitles[kind], onChange } = props;
  const left = sectionKinds.filter((kind) => !sections.some((each) => each.kind === kind));
  return (
    <fieldset className="kit-field">
      <legend className="kit-label">Sections, in their order</legend>
      <p className="kit-description">A section with nothing in it is not printed.</p>
      {error === undefined ? null : <p className="kit-field-error">{error}</p>}
      <ReorderList
        label="Sections"
        items={sections}
        idOf={({ kind }) => kind}
        nameOf={({ title }) => title}
        onMove={(kind, to) => {
          const from = sections.findIndex((each) => each.kind === kind);
          const moved = sections[from];
          if (moved !== undefined) onChange(sections.toSpliced(from, 1).toSpliced(to, 0, moved));
        }}
      >
        {(section) => (
          <div className="section-row">
            <TextField
              label={`Heading of ${sectionTitles[section.kind]}`}
              hideLabel
              value={section.title}
              maxLength={80}
              onChange={(title) =>
                onChange(sections.map((each) => (each.kind === section.kind ? { ...each, title } : each)))
              }
            />
            {held?.has(section.kind) === true ? null : (
              <IconButton
                icon={Trash2}
                label={`Take out ${section.title}`}
                onPress={() => onChange(sections.filter((each) => each.kind !== section.kind))}
              />
            )}
          </div>
        )}
      </ReorderList>
      {left.length === 0 ? null : (
        <Menu
          label="Add a section"
          icon={Plus}
          variant="quiet"
          items={left.map((kind) => ({
            id: kind,
            label: titleOf(kind),
            onPress: () => onChange(withSection(sections, { kind, title: titleOf(kind) })),
          }))}
        />
      )}
    </fieldset>
  );
}
