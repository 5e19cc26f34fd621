// A sign-in that ends while somebody works: they sign in over the page, and the call that was refused is made once more.
import { Refusal } from './to-refusal.ts';
import type { Method, Transport } from './transport.ts';

/** Nobody signed in, or not who began it: says in words that nothing was sent. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

export interface AskToSignIn {
  /**
   * @param isChange whether the call would change something
   * @returns whether it is who it was. @throws NotSent where nobody signs in
   */
  readonly signIn: (isChange: boolean) => Promise<boolean>;
  /** Somebody else has signed in: whether what was begun is done as them. @throws NotSent where it is not */
  readonly takeOver: () => Promise<void>;
}

export interface SignInAgain {
  readonly transport: Transport;
  /** Says who asks; without, a refusal leads to the sign-in page. @returns takes it back */
  readonly askBy: (ask: AskToSignIn) => () => void;
}

function hasEnded(error: unknown): boolean {
  return error instanceof Refusal && error.body.code === 'admin.not_signed_in';
}

export function withSignInAgain({ call, download }: Transport): SignInAgain {
  let ask: AskToSignIn | undefined;
  let signingIn: Promise<boolean> | undefined;
  let takingOver: Promise<void> | undefined;

  async function again<T>(method: Method, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!ask || !hasEnded(error)) throw error;
      const isChange = method !== 'GET';
      signingIn ??= ask.signIn(isChange).finally(() => {
        signingIn = undefined;
      });
      const isSame = await signingIn;
      if (isChange && !isSame) {
        takingOver ??= ask.takeOver().finally(() => {
          takingOver = undefined;
        });
        await takingOver;
      }
      return work();
    }
  }

  return {
    transport: {
      call: (method, path, options) => again(method, () => call(method, path, options)),
      download: (path, query) => again('GET', () => download(path, query)),
    },
    askBy: (by) => {
      ask = by;
      return () => {
        if (ask === by) ask = undefined;
      };
    },
  };
}
