// react-admin's auth provider: who is signed in lives in a cookie that scripts cannot read, and here as long as the page does.
import type { SignInBody, SignedIn } from '@spotter/contract/admin/access';
import { isAllowed } from '@spotter/contract/admin/permissions';
import type { AuthProvider } from 'react-admin';
import type { Transport } from './transport.ts';

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}

export interface SpotterAuthProvider extends AuthProvider {
  readonly signOutEverywhere: () => Promise<void>;
}

export function createAuthProvider({ call }: Pick<Transport, 'call'>): SpotterAuthProvider {
  /** One question at a time: many parts of a screen ask who is signed in. */
  let asked: Promise<SignedIn> | undefined;
  /** The server has said that the sign-in is over. */
  let hasEnded = false;

  function whoIsSignedIn(): Promise<SignedIn> {
    asked ??= call<SignedIn>('GET', 'me').catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  }

  return {
    login: async ({ username, password }: SignInBody) => {
      const signedIn = await call<SignedIn>('POST', 'sign-in', { body: { username, password } });
      asked = Promise.resolve(signedIn);
      hasEnded = false;
    },
    logout: async () => {
      const isSignedIn = asked !== undefined && !hasEnded;
      asked = undefined;
      if (isSignedIn) await call<undefined>('POST', 'sign-out').catch(() => undefined);
    },
    signOutEverywhere: async () => {
      await call<undefined>('POST', 'sign-out-everywhere');
      asked = undefined;
    },
    checkAuth: async () => {
      await whoIsSignedIn();
    },
    checkError: (error: unknown) => {
      if (statusOf(error) !== 401) return Promise.resolve();
      // What is known stays until the logout that follows: react-admin says why only to somebody who was signed in.
      hasEnded = true;
      return Promise.reject(new Error('Your sign-in has ended. Sign in to go on where you were.'));
    },
    getIdentity: async () => {
      const { id, username, email } = await whoIsSignedIn();
      return { id, fullName: username, email };
    },
    // No getPermissions: react-admin asks for them on the pages of links too, where nobody is signed in, and leads away then.
    canAccess: async ({ resource, action }: { resource: string; action: string }) =>
      isAllowed((await whoIsSignedIn()).role, resource, action),
  };
}
