import { Button } from '@mui/material';
import { useState } from 'react';
import { required, TextInput } from 'react-admin';
import { useWords } from '../words/use-words.ts';

/** The code of an authenticator app; with `orRecovery` a recovery code, which has letters, can be typed instead. */
export function CodeInput({ orRecovery = false }: { readonly orRecovery?: boolean }) {
  const { say } = useWords();
  const [isRecovery, setIsRecovery] = useState(false);
  return (
    <>
      <TextInput
        key={String(isRecovery)}
        source="code"
        label={say(isRecovery ? 'signIn.code.recovery' : 'signIn.code.label')}
        helperText={say(isRecovery ? 'signIn.code.recoveryHelp' : 'signIn.code.help')}
        autoComplete="one-time-code"
        autoFocus
        validate={required(say(isRecovery ? 'signIn.code.recoveryMissing' : 'signIn.code.missing'))}
        slotProps={{ htmlInput: { inputMode: isRecovery ? 'text' : 'numeric', maxLength: 100 } }}
      />
      {orRecovery && (
        <Button
          size="small"
          onClick={() => {
            setIsRecovery(!isRecovery);
          }}
        >
          {say(isRecovery ? 'signIn.code.use' : 'signIn.code.useRecovery')}
        </Button>
      )}
    </>
  );
}
