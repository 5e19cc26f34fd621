import { Alert } from '@mui/material';
import { PasswordInput, required, TextInput } from 'react-admin';
import { useWords } from '../words/use-words.ts';
import { CodeInput } from './code-input.tsx';
import type { useSignIn } from './use-sign-in.ts';

interface SignInFieldsProps extends Pick<ReturnType<typeof useSignIn>, 'refusal' | 'isCodeWanted'> {
  /** Whether the name is there already. */
  readonly isNamed?: boolean;
}

export function SignInFields({ refusal, isCodeWanted, isNamed = false }: SignInFieldsProps) {
  const { say } = useWords();
  return (
    <>
      {refusal !== undefined && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {refusal}
        </Alert>
      )}
      <TextInput
        source="username"
        label={say('signIn.name')}
        autoComplete="username"
        autoFocus={!isNamed}
        validate={required(say('signIn.nameMissing'))}
        isRequired
      />
      <PasswordInput
        source="password"
        label={say('signIn.password')}
        autoComplete="current-password"
        autoFocus={isNamed}
        validate={required(say('signIn.passwordMissing'))}
      />
      {isCodeWanted && <CodeInput orRecovery />}
    </>
  );
}
