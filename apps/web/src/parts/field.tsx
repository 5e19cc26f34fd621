import FormHelperText from '@mui/material/FormHelperText';
import OutlinedInput from '@mui/material/OutlinedInput';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useId, useState, type InputHTMLAttributes } from 'react';

// Most fields hold no password.
const RevealButton = lazy(async () => ({ default: (await import('./reveal-button.tsx')).RevealButton }));

interface FieldProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'autoFocus' | 'type' | 'inputMode' | 'name'
> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** What is wrong with it, in place of the help. */
  readonly wrong?: { readonly text: string; readonly lang?: 'en' } | undefined;
}

/** A field with its label above it. */
export function Field({ label, value, onChange, help, wrong, type = 'text', ...input }: FieldProps) {
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  const isPassword = type === 'password';
  const below = wrong?.text ?? help;
  return (
    <Box sx={{ mb: 2.5 }}>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      <OutlinedInput
        id={id}
        fullWidth
        value={value}
        error={wrong !== undefined}
        type={isPassword && isShown ? 'text' : type}
        onChange={({ target }) => {
          onChange(target.value);
        }}
        inputProps={{
          ...input,
          dir: type === 'text' ? 'auto' : 'ltr',
          autoCapitalize: type === 'text' ? 'words' : 'off',
          spellCheck: false,
          'aria-describedby': below === undefined ? undefined : `${id}-below`,
        }}
        endAdornment={
          isPassword && (
            <Suspense>
              <RevealButton
                isShown={isShown}
                onClick={() => {
                  setIsShown(!isShown);
                }}
              />
            </Suspense>
          )
        }
      />
      {below !== undefined && (
        <FormHelperText id={`${id}-below`} error={wrong !== undefined} lang={wrong?.lang}>
          {below}
        </FormHelperText>
      )}
    </Box>
  );
}
