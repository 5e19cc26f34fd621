import { Button } from '@mui/material';
import { useState } from 'react';
import { required, TextInput } from 'react-admin';

/** The code of an authenticator app; with `orRecovery` a recovery code, which has letters, can be typed instead. */
export function CodeInput({ orRecovery = false }: { readonly orRecovery?: boolean }) {
  const [isRecovery, setIsRecovery] = useState(false);
  return (
    <>
      <TextInput
        key={String(isRecovery)}
        source="code"
        label={isRecovery ? 'Recovery code' : 'Code of your app'}
        helperText={isRecovery ? 'One of the ten that you kept; each works once.' : 'Six digits.'}
        autoComplete="one-time-code"
        autoFocus
        validate={required(isRecovery ? 'Type a recovery code.' : 'Type the code.')}
        slotProps={{ htmlInput: { inputMode: isRecovery ? 'text' : 'numeric', maxLength: 100 } }}
      />
      {orRecovery && (
        <Button
          size="small"
          onClick={() => {
            setIsRecovery(!isRecovery);
          }}
        >
          {isRecovery ? 'Use the code of the app' : 'Use a recovery code'}
        </Button>
      )}
    </>
  );
}
