// react-admin's auth provider: who is signed in lives in a cookie that scripts cannot read, and here as long as the page does.
import type { SignInBody, SignedIn } from '@spotter/contract/admin/access';
import { isAllowed } from '@spotter/contract/admin/permissions';
import type { AuthProvider } from 'react-admin';
import { forgetDraftsOf } from '../drafts/draft-storage.ts';
import { Refusal } from './to-refusal.ts';
import type { Transport } from './transport.ts';

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}

/** Where one's own codes are set up, for every role. */
export const mySignIn = '/my-sign-in';

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

  /** Somebody has left: the next one at this machine finds nothing of theirs. */
  async function leave(was: Promise<SignedIn> | undefined): Promise<void> {
    asked = undefined;
    const signedIn = await was?.catch(() => undefined);
    if (signedIn) forgetDraftsOf(signedIn.id);
  }

  return {
    login: async ({ username, password, code }: SignInBody) => {
      const body = { username, password, ...(code === undefined ? {} : { code }) };
      const signedIn = await call<SignedIn>('POST', 'sign-in', { body });
      asked = Promise.resolve(signedIn);
      hasEnded = false;
    },
    logout: async () => {
      const was = hasEnded ? undefined : asked;
      await leave(was);
      if (was) await call<undefined>('POST', 'sign-out').catch(() => undefined);
    },
    signOutEverywhere: async () => {
      await call<undefined>('POST', 'sign-out-everywhere');
      await leave(asked);
    },
    checkAuth: async () => {
      await whoIsSignedIn();
    },
    checkError: (error: unknown) => {
      if (error instanceof Refusal && error.body.code === 'staff.set_up_codes') {
        // The screen says why: react-admin shows no notice where there is no message.
        const to = { logoutUser: false, redirectTo: mySignIn, message: false };
        return Promise.reject(Object.assign(new Error(error.message), to));
      }
      if (statusOf(error) !== 401) return Promise.resolve();
      // A text of react-admin, by its key.
      // What is known stays until the logout that follows: react-admin says why only to somebody who was signed in.
      hasEnded = true;
      return Promise.reject(new Error('ra.notification.logged_out'));
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
