import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './IconButton';
import { TextField, type TextFieldProps } from './TextField';

type PassphraseFieldProps = Omit<TextFieldProps, 'type' | 'end' | 'multiline' | 'rows' | 'areaRef'>;

/** A box for someone's words: hidden until the eye is pressed, and pasting is always allowed. */
export function PassphraseField(props: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      maxLength={props.maxLength ?? 256}
      end={
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={shown ? 'Hide what is typed' : 'Show what is typed'}
          isPressed={shown}
          onPress={() => setShown(!shown)}
        />
      }
    />
  );
}
