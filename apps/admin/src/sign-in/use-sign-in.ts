import { useState } from 'react';
import { Refusal } from '../api/to-refusal.ts';

function wantsCode(error: unknown): boolean {
  return error instanceof Refusal && error.body.code === 'staff.code_required';
}

/** The state of a form that signs in: it asks for a one-time code once the server wants one. */
export function useSignIn(login: (values: object) => Promise<unknown>) {
  const [refusal, setRefusal] = useState<string>();
  const [isCodeWanted, setIsCodeWanted] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  async function submit(values: object): Promise<void> {
    setIsBusy(true);
    setRefusal(undefined);
    try {
      await login(values);
    } catch (error) {
      if (wantsCode(error)) setIsCodeWanted(true);
      else setRefusal(error instanceof Error ? error.message : String(error));
    } finally {
      setIsBusy(false);
    }
  }
  return { submit, refusal, isCodeWanted, isBusy };
}
