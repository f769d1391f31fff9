import { useId } from 'react';

interface GrowingTextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Shown while nothing is written. */
  hint: string;
  className: string;
  maxLength: number;
  isFixed: boolean;
  /** A heading: one line only. */
  isLine?: boolean;
  onComposing?: (isComposing: boolean) => void;
}

/** Plain words on the printed page, as tall as what is written. */
export function GrowingText(props: GrowingTextProps) {
  const id = useId();
  const { value, onChange, isFixed, isLine = false } = props;
  if (isFixed) return value === '' ? null : <p className={`${props.className} growing-fixed`}>{value}</p>;
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {props.label}
      </label>
      <textarea
        id={id}
        className={`growing ${props.className}`}
        rows={1}
        value={value}
        placeholder={props.hint}
        maxLength={props.maxLength}
        spellCheck={false}
        onChange={(event) =>
          onChange(isLine ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)
        }
        onKeyDown={(event) => {
          if (isLine && event.key === 'Enter') event.preventDefault();
        }}
        onCompositionStart={() => props.onComposing?.(true)}
        onCompositionEnd={() => props.onComposing?.(false)}
      />
    </>
  );
}
