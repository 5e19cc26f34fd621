import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Form, useAuthProvider } from 'react-admin';
import type { SpotterAuthProvider } from '../api/auth-provider.ts';
import { NotSent, type SignInAgain } from '../api/sign-in-again.ts';
import { SignInFields } from '../sign-in/sign-in-fields.tsx';
import { useSignIn } from '../sign-in/use-sign-in.ts';
import { useWords } from '../words/use-words.ts';

interface Person {
  readonly id: unknown;
  readonly name: string;
  readonly email: string;
}

interface SignInFormProps {
  readonly before: Person;
  readonly signIn: (values: object) => Promise<void>;
  readonly onDecline: () => void;
}

function SignInForm({ before, signIn, onDecline }: SignInFormProps) {
  const { say } = useWords();
  const { submit, isBusy, ...state } = useSignIn(signIn);
  return (
    <Form onSubmit={submit} noValidate defaultValues={{ username: before.email }}>
      <DialogTitle id="again-title">{say('app.signInAgain.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1.5 }}>{say('app.signInAgain.why')}</DialogContentText>
        <SignInFields {...state} isNamed />
      </DialogContent>
      <DialogActions>
        <Button onClick={onDecline}>{say('app.signInAgain.notNow')}</Button>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {say(isBusy ? 'signIn.busy' : 'signIn.submit')}
        </Button>
      </DialogActions>
    </Form>
  );
}

interface TakeOverProps {
  readonly name: string;
  readonly onConfirm: () => void;
  readonly onDecline: () => void;
}

function TakeOver({ name, onConfirm, onDecline }: TakeOverProps) {
  const { say } = useWords();
  return (
    <>
      <DialogTitle id="again-title">{say('app.signInAgain.otherTitle', { name })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('app.signInAgain.other')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onDecline}>{say('app.signInAgain.leave')}</Button>
        <Button variant="contained" onClick={onConfirm}>
          {say('app.signInAgain.doAs', { name })}
        </Button>
      </DialogActions>
    </>
  );
}

type Question =
  | { readonly about: 'sign-in'; readonly before: Person; readonly answer: PromiseWithResolvers<boolean> }
  | { readonly about: 'take-over'; readonly now: Person; readonly answer: PromiseWithResolvers<undefined> };

/** Over the page whose sign-in has ended, so that nothing is lost of what was typed there. */
export function SignInDialog({ askBy }: Pick<SignInAgain, 'askBy'>) {
  const { say } = useWords();
  const authProvider = useAuthProvider<SpotterAuthProvider>();
  const queries = useQueryClient();
  const [question, setQuestion] = useState<Question>();
  /** Whoever would rather not is not asked again for what the page asks by itself. */
  const isDeclined = useRef(false);

  async function whoIsSignedIn(): Promise<Person> {
    const { id, fullName = '', email } = (await authProvider?.getIdentity?.()) ?? { id: 0 };
    return { id, name: fullName, email: typeof email === 'string' ? email : '' };
  }

  const askToSignIn = useEffectEvent(async (isChange: boolean): Promise<boolean> => {
    if (isDeclined.current && !isChange) throw new NotSent(say('app.signInAgain.ended'));
    const answer = Promise.withResolvers<boolean>();
    setQuestion({ about: 'sign-in', before: await whoIsSignedIn(), answer });
    return answer.promise;
  });
  const askToTakeOver = useEffectEvent(async (): Promise<undefined> => {
    const answer = Promise.withResolvers<undefined>();
    setQuestion({ about: 'take-over', now: await whoIsSignedIn(), answer });
    return answer.promise;
  });
  useEffect(
    () => askBy({ signIn: (isChange) => askToSignIn(isChange), takeOver: () => askToTakeOver() }),
    [askBy],
  );

  async function signIn(values: object): Promise<void> {
    if (question?.about !== 'sign-in') return;
    await authProvider?.login(values);
    isDeclined.current = false;
    setQuestion(undefined);
    const isSame = (await whoIsSignedIn()).id === question.before.id;
    question.answer.resolve(isSame);
    // Somebody else may see and do other things.
    if (!isSame) await queries.invalidateQueries();
  }

  function decline(): void {
    if (question?.about === 'sign-in') isDeclined.current = true;
    setQuestion(undefined);
    const why = question?.about === 'sign-in' ? 'app.signInAgain.ended' : 'app.signInAgain.notDone';
    question?.answer.reject(new NotSent(say(why)));
  }

  return (
    <Dialog
      open={question !== undefined}
      onClose={decline}
      fullWidth
      maxWidth="xs"
      aria-labelledby="again-title"
    >
      {question?.about === 'sign-in' && (
        <SignInForm before={question.before} signIn={signIn} onDecline={decline} />
      )}
      {question?.about === 'take-over' && (
        <TakeOver
          name={question.now.name}
          onDecline={decline}
          onConfirm={() => {
            setQuestion(undefined);
            question.answer.resolve(undefined);
          }}
        />
      )}
    </Dialog>
  );
}
