// Signing in to the dashboard, and the links that give a first owner or a password.
import { Type, type Static } from 'typebox';
import { RowId } from '../ids.ts';
import { Count, Text, Typed } from '../atoms.ts';
import { Moment } from './conventions.ts';
import { staffRoles } from './permissions.ts';

/** As it is typed: spaces, dashes and small letters do not matter. */
export const OneTimeCode = Type.String({
  maxLength: 100,
  description: 'Six digits of the app, or a recovery code.',
});

export const SignInBody = Type.Object({
  username: Typed('The name, or the email.'),
  password: Typed(),
  code: Type.Optional(OneTimeCode),
});
export type SignInBody = Static<typeof SignInBody>;

/** `POST /admin/api/prove`: the password once more, or a one-time code, before changes that need it. */
export const FreshProof = Type.Object({ password: Type.Optional(Typed()), code: Type.Optional(OneTimeCode) });
export type FreshProof = Static<typeof FreshProof>;

/** Who is signed in; answered by signing in and by `GET /admin/api/me`. */
export const SignedIn = Type.Object(
  {
    id: RowId,
    username: Text(),
    email: Text(),
    role: Type.Enum([...staffRoles]),
    expires_at: Moment,
    idle_seconds: Count({ description: 'Without a request for so long the sign-in ends.' }),
    has_codes: Type.Boolean({ description: 'Whether they sign in with one-time codes.' }),
    must_set_up_codes: Type.Boolean({ description: 'Until they do, they may do nothing else.' }),
  },
  { description: 'Who is signed in.' },
);
export type SignedIn = Static<typeof SignedIn>;

export const LinkToken = Type.Object({
  token: Type.String({ maxLength: 200, description: 'As it stands in the link.' }),
});

/** `POST /admin/api/set-up`: makes the first owner. */
export const SetUpBody = Type.Object({
  token: Type.String({ maxLength: 200 }),
  username: Typed(),
  email: Typed(),
  password: Typed(),
});
export type SetUpBody = Static<typeof SetUpBody>;

export const SetUpDone = Type.Object(
  { username: Text() },
  { description: 'The first owner was made; sign in next.' },
);
export type SetUpDone = Static<typeof SetUpDone>;

/** `GET /admin/api/owner`. */
export const OwnerState = Type.Object(
  {
    has_owner: Type.Boolean({ description: 'Without one nobody can sign in to the dashboard.' }),
    sends_mail: Type.Boolean({ description: 'Whether a forgotten password is mended by mail.' }),
  },
  { description: 'Whether the installation has an owner, and sends mail.' },
);
export type OwnerState = Static<typeof OwnerState>;

/** `GET /admin/api/password-link`: whose password the link sets. */
export const PasswordLinkOpen = Type.Object(
  {
    username: Text(),
    is_staff: Type.Boolean({ description: 'Whether they may sign in to the dashboard with it.' }),
  },
  { description: 'Whose password the link sets.' },
);
export type PasswordLinkOpen = Static<typeof PasswordLinkOpen>;

/** `POST /admin/api/password-link`. */
export const PasswordLinkBody = Type.Object({
  token: Type.String({ maxLength: 200 }),
  password: Typed(),
});
export type PasswordLinkBody = Static<typeof PasswordLinkBody>;

/** A link that an owner hands to a person; shown once. */
export const HandedLink = Type.Object(
  {
    url: Text({
      description: 'Whole, where PUBLIC_URL is set or the request tells; `/admin/password?token=...`.',
    }),
    expires_at: Moment,
  },
  { description: 'A link to hand to the person; it is shown once.' },
);
export type HandedLink = Static<typeof HandedLink>;
