interface InPlaceTextProps {
  className: string;
  /** Names the field for a screen reader; the words on the screen are the value itself. */
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  isFixed: boolean;
  /** True for notes of several lines, where Enter begins the next. */
  manyLines?: boolean;
  describedBy?: string;
  onChange: (value: string) => void;
  onEnter?: () => void;
  onBlur?: () => void;
  onComposing: (isComposing: boolean) => void;
}

/** Words changed where they stand: looks like text until it is pressed, and grows instead of cutting. */
export function InPlaceText(props: InPlaceTextProps) {
  const { className, value, isFixed, manyLines = false } = props;
  if (isFixed) return value === '' ? null : <span className={`${className} agenda-fixed`}>{value}</span>;
  return (
    <textarea
      className={`agenda-in-place ${className}`}
      aria-label={props.label}
      aria-invalid={props.describedBy === undefined ? undefined : true}
      aria-describedby={props.describedBy}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      value={value}
      onChange={({ target }) =>
        props.onChange(manyLines ? target.value : target.value.replace(/[\r\n]+/g, ' '))
      }
      onKeyDown={(event) => {
        if (manyLines || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        props.onEnter?.();
      }}
      onBlur={props.onBlur}
      onCompositionStart={() => props.onComposing(true)}
      onCompositionEnd={() => props.onComposing(false)}
    />
  );
}
