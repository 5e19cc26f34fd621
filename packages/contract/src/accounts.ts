import { Type, type Static } from 'typebox';
import { Typed } from './atoms.ts';

const Secret = (description: string) => Type.String({ maxLength: 4_096, description });

export const RegisterBody = Type.Object({
  username: Typed('The person’s full name: 1 to 150 characters of any script, without @.'),
  email: Typed('An email address.'),
  password: Typed('8 to 256 characters, and not a common password.'),
});
export type RegisterBody = Static<typeof RegisterBody>;

export const RegisteredUser = Type.Object({
  message: Type.Literal('User registered'),
  data: Type.Object({ id: Type.Integer(), username: Type.String(), email: Type.String() }),
});
export type RegisteredUser = Static<typeof RegisteredUser>;

export const LoginBody = Type.Object({
  username: Typed('The name, or the email.'),
  password: Typed('The password.'),
});
export type LoginBody = Static<typeof LoginBody>;

/** What a login and a refresh answer: these three keys. */
export const TokenPair = Type.Object({
  username: Type.String(),
  access_token: Type.String({ description: 'Lives 7 days.' }),
  refresh_token: Type.String({ description: 'Lives 30 days; replaced by each refresh.' }),
});
export type TokenPair = Static<typeof TokenPair>;

export const RefreshBody = Type.Object({ refresh: Secret('The refresh token.') });
export type RefreshBody = Static<typeof RefreshBody>;

export const Account = Type.Object({
  id: Type.Integer(),
  username: Type.String(),
  email: Type.String(),
  role: Type.String({ description: 'member, viewer, editor or owner.' }),
  created_at: Type.String({ description: 'ISO 8601.' }),
  last_login_at: Type.Union([Type.String(), Type.Null()]),
});
export type Account = Static<typeof Account>;

export const AccountChange = Type.Object({
  username: Type.Optional(Typed('A new name.')),
  email: Type.Optional(Typed('A new email; needs the password.')),
  password: Type.Optional(Typed('The present password; needed to change the email.')),
});
export type AccountChange = Static<typeof AccountChange>;

export const PasswordChange = Type.Object({
  old: Typed('The present password.'),
  new: Typed('The password to have from now on.'),
});
export type PasswordChange = Static<typeof PasswordChange>;

export const PasswordProof = Type.Object({ password: Typed('The present password.') });
export type PasswordProof = Static<typeof PasswordProof>;

/** Everything that the installation keeps about a person. */
export const AccountExport = Type.Object({
  account: Account,
  logins: Type.Array(
    Type.Object({
      created_at: Type.String(),
      client: Type.String({ description: 'Network address.' }),
      ended_at: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  known_clients: Type.Array(
    Type.Object({ client: Type.String({ description: 'Network address.' }), last_login_at: Type.String() }),
    { description: 'From where the account has logged in in the last year.' },
  ),
  dashboard_sign_ins: Type.Array(
    Type.Object({
      client: Type.String({ description: 'Network address.' }),
      created_at: Type.String(),
      last_seen_at: Type.String(),
    }),
    { description: 'Of staff, those that have not ended.' },
  ),
  sessions: Type.Array(
    Type.Object({
      started_at: Type.String(),
      claimed_at: Type.Union([Type.String(), Type.Null()], { description: 'When its socket opened.' }),
      ended_at: Type.Union([Type.String(), Type.Null()]),
      end_reason: Type.Union([Type.String(), Type.Null()]),
    }),
    { description: 'Without their ids: one that waits for its socket admits whoever holds it.' },
  ),
  workouts: Type.Array(Type.Unknown()),
  recordings: Type.Array(Type.Unknown(), {
    description: 'Without their poses, which `GET /recordings/<id>/` gives.',
  }),
});
export type AccountExport = Static<typeof AccountExport>;
