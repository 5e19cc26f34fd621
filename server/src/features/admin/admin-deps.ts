import type { FieldError } from '@spotter/contract/problem';
import type { Clock } from '../../platform/clock.ts';
import type { Spa } from '../../platform/http/read-spa.ts';
import type { Ids } from '../../platform/ids.ts';
import type { NewUser } from '../accounts/accounts-store.ts';
import type { SetUpLinksStore } from './set-up-links-store.ts';

export interface NewOwner {
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

export interface AdminDeps {
  /** The screens, built; undefined where they never were. */
  readonly dashboard: Spa | undefined;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly countOwners: () => Promise<number>;
  /** Checks an owner by the rules of registration; says what is wrong with which field. */
  readonly prepareOwner: (owner: NewOwner) => Promise<NewUser | readonly FieldError[]>;
  /** Makes an owner, or says what is wrong with which field. */
  readonly createOwner: (owner: NewOwner) => Promise<readonly FieldError[]>;
}
