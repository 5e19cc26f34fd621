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
    },
    logout: async () => {
      const wasSignedIn = asked !== undefined;
      asked = undefined;
      // Also reached when the sign-in has ended already; then there is nothing to end.
      if (wasSignedIn) await call<undefined>('POST', 'sign-out').catch(() => undefined);
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
      asked = undefined;
      return Promise.reject(new Error('Your sign-in has ended. Sign in to go on where you were.'));
    },
    getIdentity: async () => {
      const { id, username, email } = await whoIsSignedIn();
      return { id, fullName: username, email };
    },
    getPermissions: async () => (await whoIsSignedIn()).role,
    canAccess: async ({ resource, action }: { resource: string; action: string }) =>
      isAllowed((await whoIsSignedIn()).role, resource, action),
  };
}
