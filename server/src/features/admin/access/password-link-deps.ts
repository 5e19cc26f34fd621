import type { FieldError } from '@spotter/contract/problem';
import type { Clock } from '../../../platform/clock.ts';
import type { SetUpLinksStore } from '../set-up-links-store.ts';
import type { StaffGate } from './staff-gate.ts';

export interface PasswordByLinkDeps {
  readonly gate: StaffGate;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly checkFields: (
    given: { readonly password: string },
    person: { readonly username: string; readonly email: string },
  ) => Promise<readonly FieldError[]>;
  readonly endSessionsOfLogins: (loginIds: readonly string[]) => Promise<void>;
}
