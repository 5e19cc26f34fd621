import { Type, type Static } from 'typebox';
import { RowId } from './ids.ts';
import { List, Text, Typed } from './atoms.ts';

const Secret = (description: string) => Type.String({ maxLength: 4_096, description });

export const RegisterBody = Type.Object({
  username: Typed('The person’s full name: 1 to 150 characters of any script, without @.'),
  email: Typed('An email address.'),
  password: Typed('8 to 256 characters, and not a common password.'),
});
export type RegisterBody = Static<typeof RegisterBody>;

export const RegisteredUser = Type.Object(
  {
    message: Type.Literal('User registered'),
    data: Type.Object({ id: RowId, username: Text(), email: Text() }, { description: 'Who was registered.' }),
  },
  { description: 'The account was made; log in next.' },
);
export type RegisteredUser = Static<typeof RegisteredUser>;

export const LoginBody = Type.Object({
  username: Typed('The name, or the email.'),
  password: Typed('The password.'),
});
export type LoginBody = Static<typeof LoginBody>;

/** What a login and a refresh answer: these three keys. */
export const TokenPair = Type.Object(
  {
    username: Text(),
    access_token: Text({ description: 'Lives 7 days.' }),
    refresh_token: Text({ description: 'Lives 30 days; replaced by each refresh.' }),
  },
  { description: 'Who logged in, and both tokens: keep them.' },
);
export type TokenPair = Static<typeof TokenPair>;

export const RefreshBody = Type.Object({ refresh: Secret('The refresh token.') });
export type RefreshBody = Static<typeof RefreshBody>;

export const Account = Type.Object(
  {
    id: RowId,
    username: Text(),
    email: Text(),
    role: Text({ description: 'member, viewer, editor or owner.' }),
    created_at: Text({ description: 'ISO 8601.' }),
    last_login_at: Type.Union([Text(), Type.Null()]),
  },
  { description: 'The account of whoever asks.' },
);
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

export const ForgottenPasswordBody = Type.Object({ username: Typed('The name, or the email.') });
export type ForgottenPasswordBody = Static<typeof ForgottenPasswordBody>;

export const ForgottenPasswordAnswer = Type.Object(
  { message: Type.Literal('If there is such an account, a link is on its way to its email') },
  { description: 'Whether there is such an account or not.' },
);
export type ForgottenPasswordAnswer = Static<typeof ForgottenPasswordAnswer>;

export const PasswordProof = Type.Object({ password: Typed('The present password.') });
export type PasswordProof = Static<typeof PasswordProof>;

/** Everything that the installation keeps about a person. */
export const AccountExport = Type.Object(
  {
    account: Account,
    logins: List(
      Type.Object({
        created_at: Text(),
        client: Text({ description: 'Network address.' }),
        ended_at: Type.Union([Text(), Type.Null()]),
      }),
      { description: 'Of apps, the newest first.' },
    ),
    known_clients: List(
      Type.Object({ client: Text({ description: 'Network address.' }), last_login_at: Text() }),
      { description: 'From where the account has logged in in the last year.' },
    ),
    dashboard_sign_ins: List(
      Type.Object({
        client: Text({ description: 'Network address.' }),
        created_at: Text(),
        last_seen_at: Text(),
      }),
      { description: 'Of staff, those that have not ended.' },
    ),
    sessions: List(
      Type.Object({
        started_at: Text(),
        claimed_at: Type.Union([Text(), Type.Null()], { description: 'When its socket opened.' }),
        ended_at: Type.Union([Text(), Type.Null()]),
        end_reason: Type.Union([Text(), Type.Null()]),
      }),
      { description: 'Without their ids: one that waits for its socket admits whoever holds it.' },
    ),
    workouts: List(Type.Unknown(), { description: 'With every repetition and hold, the newest first.' }),
    recordings: List(Type.Unknown(), {
      description: 'Without their poses, which `GET /recordings/<id>/` gives.',
    }),
    routines: List(Type.Unknown(), { description: 'With their steps, in the person’s order.' }),
  },
  { description: 'Everything that this installation keeps about the person.' },
);
export type AccountExport = Static<typeof AccountExport>;
