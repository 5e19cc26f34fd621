import { useState } from 'react';

interface WithFormErrors {
  readonly body?: { readonly errors?: Readonly<Record<string, unknown>> };
}

/**
 * What a form in front of the sign-in sends: what is wrong with a field goes back to the form, which shows it there; what
 * is wrong with the whole, or with what the form does not ask for, is `refusal`.
 */
export function useFormCall(send: (values: object) => Promise<void>) {
  const [refusal, setRefusal] = useState<string>();
  async function submit(values: object): Promise<Readonly<Record<string, unknown>> | undefined> {
    setRefusal(undefined);
    try {
      await send(values);
      return undefined;
    } catch (error) {
      const { errors } = (error as WithFormErrors).body ?? {};
      const isAtFields = errors && Object.keys(errors).every((name) => name === 'root' || name in values);
      if (isAtFields) return errors;
      setRefusal(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }
  return { submit, refusal };
}
