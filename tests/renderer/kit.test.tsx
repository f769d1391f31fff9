import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Needs, Person } from '@contract/people';
import { noNeeds } from '@rules/needs-of';
import { Button } from '../../renderer/ui/Button';
import { ConfirmDialog } from '../../renderer/ui/ConfirmDialog';
import { DateField } from '../../renderer/ui/DateField';
import { ErrorSummary } from '../../renderer/ui/ErrorSummary';
import { Locale } from '../../renderer/ui/Locale';
import { Menu } from '../../renderer/ui/Menu';
import { NeedIcons } from '../../renderer/ui/NeedIcons';
import { NumberField } from '../../renderer/ui/NumberField';
import { PassphraseField } from '../../renderer/ui/PassphraseField';
import { PersonPicker } from '../../renderer/ui/PersonPicker';
import { RadioGroup } from '../../renderer/ui/RadioGroup';
import { Select } from '../../renderer/ui/Select';
import { TextField } from '../../renderer/ui/TextField';
import { TimeField } from '../../renderer/ui/TimeField';

function person(id: string, fullName: string, needs: Partial<Needs> = {}): Person {
  return {
    id,
    kind: 'resident',
    nameToUse: fullName.split(' ')[0] ?? fullName,
    fullName,
    role: '',
    nameInPrint: 'full',
    needs: { ...noNeeds, ...needs },
    ...{ unit: '', movedIn: null, movedOut: null, birthday: '', hasPhoto: false },
    ...{ informationCheckedOn: null, informationCheckDue: null },
    archived: false,
    revision: 1,
  };
}

/** True to its error: marked, and described by these words. */
function expectInvalid(control: HTMLElement, words: string) {
  const described = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
  expect(control.getAttribute('aria-invalid')).toBe('true');
  expect(described).toBe(words);
}

/** A control with the state a page would give it. */
function Kept<T>({
  first,
  children,
}: {
  first: T;
  children: (value: T, set: (next: T) => void) => ReactNode;
}) {
  const [value, set] = useState(first);
  return <Locale>{children(value, set)}</Locale>;
}

describe('a text field', () => {
  it('names its error and its description, and keeps what was typed', async () => {
    render(
      <Kept first="">
        {(value, set) => (
          <TextField
            label="Room"
            description="Where it is held."
            value={value}
            onChange={set}
            error="Write a room."
          />
        )}
      </Kept>,
    );
    const field = screen.getByLabelText('Room');
    expectInvalid(field, 'Where it is held. Write a room.');
    await userEvent.type(field, 'Lounge');
    expect(field).toHaveProperty('value', 'Lounge');
  });

  it('says when an input method is composing', () => {
    const composing = vi.fn();
    render(<TextField label="Line" value="" onChange={vi.fn()} onComposing={composing} />);
    const field = screen.getByLabelText('Line');
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(composing.mock.calls).toEqual([[true], [false]]);
  });
});

describe('a passphrase field', () => {
  it('is hidden until the eye is pressed, and takes a paste', async () => {
    render(
      <Kept first="">
        {(value, set) => <PassphraseField label="Your words" value={value} onChange={set} />}
      </Kept>,
    );
    const field = screen.getByLabelText('Your words');
    await userEvent.click(field);
    await userEvent.paste('violet kettle');
    expect(field).toHaveProperty('value', 'violet kettle');
    expect(field).toHaveProperty('type', 'password');
    await userEvent.click(screen.getByRole('button', { name: 'Show what is typed' }));
    expect(field).toHaveProperty('type', 'text');
    await userEvent.click(screen.getByRole('button', { name: 'Hide what is typed' }));
    expect(field).toHaveProperty('type', 'password');
  });
});

describe('a number field', () => {
  function show(onChange = vi.fn()) {
    render(
      <Kept first={5}>
        {(value, set) => (
          <NumberField
            label="Minutes"
            value={value}
            onChange={(next) => {
              onChange(next);
              set(next);
            }}
            min={1}
            max={60}
          />
        )}
      </Kept>,
    );
    return { field: screen.getByLabelText('Minutes'), onChange };
  }

  it('keeps what is typed and says what is allowed', async () => {
    const { field, onChange } = show();
    await userEvent.clear(field);
    await userEvent.type(field, 'ten');
    expect(field).toHaveProperty('value', 'ten');
    expect(onChange).toHaveBeenLastCalledWith(NaN);
    expectInvalid(field, 'Use a whole number from 1 to 60.');
    await userEvent.clear(field);
    await userEvent.type(field, '90');
    expect(onChange).toHaveBeenLastCalledWith(90);
    expectInvalid(field, 'Use a whole number from 1 to 60.');
  });

  it('goes up and down by the arrow keys, within its limits', async () => {
    const { field } = show();
    await userEvent.type(field, '{ArrowUp}{ArrowUp}');
    expect(field).toHaveProperty('value', '7');
    await userEvent.type(field, '{ArrowDown>9/}');
    expect(field).toHaveProperty('value', '1');
  });
});

describe('dates and times', () => {
  it('a date is typed day first', async () => {
    const onChange = vi.fn();
    render(
      <Kept<string | null> first={null}>
        {(value, set) => (
          <DateField
            label="Date"
            value={value}
            onChange={(next) => {
              onChange(next);
              set(next);
            }}
          />
        )}
      </Kept>,
    );
    await userEvent.click(screen.getByRole('spinbutton', { name: /day/ }));
    await userEvent.keyboard('02122026');
    expect(onChange).toHaveBeenLastCalledWith('2026-12-02');
  });

  it('a year typed as 26 means 2026', async () => {
    const onChange = vi.fn();
    render(
      <Kept<string | null> first={null}>
        {(value, set) => (
          <DateField
            label="Date"
            value={value}
            onChange={(next) => {
              onChange(next);
              set(next);
            }}
          />
        )}
      </Kept>,
    );
    await userEvent.click(screen.getByRole('spinbutton', { name: /day/ }));
    await userEvent.keyboard('021226');
    await userEvent.tab();
    await userEvent.tab();
    expect(onChange).toHaveBeenLastCalledWith('2026-12-02');
  });

  it('a time is typed with am or pm and kept as 24-hour', async () => {
    const onChange = vi.fn();
    render(
      <Kept first="14:15">
        {(value, set) => (
          <TimeField
            label="Starts"
            value={value}
            onChange={(next) => {
              onChange(next);
              set(next);
            }}
          />
        )}
      </Kept>,
    );
    const hour = screen.getByRole('spinbutton', { name: /hour/ });
    expect(hour.textContent).toBe('2');
    await userEvent.click(hour);
    await userEvent.keyboard('3');
    expect(onChange).toHaveBeenLastCalledWith('15:15');
  });
});

describe('choices', () => {
  const options = [
    { id: 'hands', label: 'By hands' },
    { id: 'ballot', label: 'By ballot', description: 'On paper, unseen.' },
  ] as const;

  it('a group of choices names itself and its error', async () => {
    const onChange = vi.fn();
    render(
      <RadioGroup
        label="How"
        options={options}
        value={null}
        onChange={onChange}
        error="Choose one of the two."
      />,
    );
    const group = screen.getByRole('radiogroup', { name: 'How' });
    expectInvalid(group, 'Choose one of the two.');
    await userEvent.click(within(group).getByRole('radio', { name: /By ballot/ }));
    expect(onChange).toHaveBeenCalledWith('ballot');
  });

  it('a list opens and chooses by the keyboard', async () => {
    const onChange = vi.fn();
    render(
      <Kept<'hands' | 'ballot'> first="hands">
        {(value) => <Select label="How" options={options} value={value} onChange={onChange} />}
      </Kept>,
    );
    const button = screen.getByRole('button', { name: 'By hands How' });
    button.focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith('ballot');
  });

  it('a menu does what its line says', async () => {
    const onPress = vi.fn();
    render(<Menu label="More" items={[{ id: 'away', label: 'Put away', onPress }]} />);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Put away' }));
    expect(onPress).toHaveBeenCalledOnce();
  });
});

describe('people', () => {
  const people = [
    person('1', 'Winifred Shaw', { largePrint: true }),
    person('2', 'Josef Nowak', { language: 'Polish', interpreter: true }),
  ];

  it('a person is found by part of a name, with their needs in words', async () => {
    const onChange = vi.fn();
    render(
      <Kept<string | null> first={null}>
        {(value) => <PersonPicker label="Asked for by" people={people} value={value} onChange={onChange} />}
      </Kept>,
    );
    await userEvent.type(screen.getByRole('combobox', { name: 'Asked for by' }), 'now');
    const found = await screen.findAllByRole('option');
    expect(found).toHaveLength(1);
    expect(found[0]?.textContent).toContain('Josef Nowak');
    expect(found[0]?.textContent).toContain('Polish');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith('2');
  });

  it('needs are words, never a drawing alone', () => {
    const { container } = render(
      <NeedIcons
        needs={{
          ...noNeeds,
          largePrint: true,
          easyRead: true,
          language: 'Polish',
          interpreter: true,
          hearing: 'Loop',
        }}
      />,
    );
    expect(container.textContent).toBe('Large printEasy ReadPolishInterpreterLoop');
    for (const drawing of container.querySelectorAll('svg'))
      expect(drawing.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('dialogs and errors', () => {
  function Asking({ onConfirm }: { onConfirm: () => void }) {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Remove</Button>
        <ConfirmDialog
          title="Remove this?"
          body="It can be brought back."
          confirmLabel="Remove it"
          isOpen={isOpen}
          onConfirm={onConfirm}
          onClose={() => setOpen(false)}
        />
      </>
    );
  }

  it('a question takes the focus, closes on Escape and gives the focus back', async () => {
    const onConfirm = vi.fn();
    render(<Asking onConfirm={onConfirm} />);
    const opener = screen.getByRole('button', { name: 'Remove' });
    await userEvent.click(opener);
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove this?' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('an error summary takes the focus and leads to its field', async () => {
    render(
      <>
        <ErrorSummary fields={[{ id: 'room', label: 'Room', message: 'Write a room.' }]} />
        <TextField id="room" label="Room" value="" onChange={vi.fn()} />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(screen.getByRole('button', { name: 'Room: Write a room.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Room'));
  });
});
