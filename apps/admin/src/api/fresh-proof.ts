// What the server does only with a fresh proof of the password: it is asked for, and the call is made once more.
import { Refusal } from './to-refusal.ts';
import type { Transport } from './transport.ts';

/** Asks for the password. @returns whether it was proved; false where the person would rather not */
export type AskForProof = () => Promise<boolean>;

export interface FreshProof {
  readonly transport: Transport;
  /** Says who asks; without, a refusal is shown as it is. @returns takes it back */
  readonly askBy: (ask: AskForProof) => () => void;
}

function needsProof(error: unknown): boolean {
  return error instanceof Refusal && error.body.code === 'staff.fresh_proof_required';
}

export function withFreshProof({ call, download }: Transport): FreshProof {
  let ask: AskForProof | undefined;
  /** One dialog, however many calls wait for it. */
  let asked: Promise<boolean> | undefined;

  async function proved(): Promise<boolean> {
    asked ??= ask?.().finally(() => {
      asked = undefined;
    });
    return (await asked) ?? false;
  }

  async function again<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (needsProof(error) && (await proved())) return work();
      throw error;
    }
  }

  return {
    transport: {
      call: (method, path, options) => again(() => call(method, path, options)),
      download: (path, query) => again(() => download(path, query)),
    },
    askBy: (by) => {
      ask = by;
      return () => {
        if (ask === by) ask = undefined;
      };
    },
  };
}
