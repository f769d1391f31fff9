interface InitialsProps {
  name: string;
  size?: 'small' | 'large';
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = words.at(0)?.at(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.at(0) ?? '') : '';
  return (first + last).toUpperCase();
}

/** A person's initials on their colour, beside their name. */
export function Initials({ name, size = 'small' }: InitialsProps) {
  return (
    <span className={`kit-initials kit-initials-${size}`} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
