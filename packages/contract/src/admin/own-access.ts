// Where whoever is signed in to the dashboard is signed in, there and in apps, and their own password.
import { Type, type Static } from 'typebox';
import { List, Text, Typed } from '../atoms.ts';
import { Moment, Nullable } from './conventions.ts';

export const OwnSignIn = Type.Object({
  id: Text({ description: 'Names it here; it opens nothing.' }),
  kind: Type.Enum(['dashboard', 'app'], { description: 'Where one is signed in.' }),
  client: Text({ description: 'Network address.' }),
  created_at: Moment,
  last_seen_at: Nullable(Moment),
  is_present: Type.Boolean({ description: 'Whether it is the one that asks.' }),
});
export type OwnSignIn = Static<typeof OwnSignIn>;

/** `GET /admin/api/me/sign-ins`. */
export const OwnSignIns = Type.Object(
  { data: List(OwnSignIn) },
  { description: 'Sign-ins to the dashboard and logins of apps that are open, the newest first.' },
);
export type OwnSignIns = Static<typeof OwnSignIns>;

export const ByOwnSignIn = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 64, description: 'As the list of one’s own sign-ins has it.' }),
});

/** `POST /admin/api/me/password`. */
export const OwnPassword = Type.Object({
  old: Typed('The present password.'),
  password: Typed('The password to have from now on.'),
});
export type OwnPassword = Static<typeof OwnPassword>;
