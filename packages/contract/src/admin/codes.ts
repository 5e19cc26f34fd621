// One-time codes (RFC 6238) with which staff sign in, beside their password.
import { Type, type Static } from 'typebox';
import { Count, Text } from '../atoms.ts';
import { OneTimeCode } from './access.ts';
import { Moment, Nullable } from './conventions.ts';

/** `GET /admin/api/me/codes`. */
export const OwnCodes = Type.Object(
  {
    is_on: Type.Boolean(),
    since: Nullable(Moment),
    recovery_codes_left: Count(),
    is_required: Type.Boolean({ description: 'Whether an owner requires codes of all staff.' }),
  },
  { description: 'Whether one signs in with one-time codes.' },
);
export type OwnCodes = Static<typeof OwnCodes>;

/** `POST /admin/api/me/codes`: for the app; codes are on once one of its codes is confirmed. */
export const BegunCodes = Type.Object(
  {
    secret: Text({ description: 'Base32, for an app that cannot read the picture.' }),
    uri: Text({ description: '`otpauth://totp/...`, drawn as a QR code.' }),
  },
  { description: 'The secret for the app; codes are on once one of them is confirmed.' },
);
export type BegunCodes = Static<typeof BegunCodes>;

/** `POST /admin/api/me/codes/confirm`. */
export const CodeToConfirm = Type.Object({ code: OneTimeCode });
export type CodeToConfirm = Static<typeof CodeToConfirm>;

/** Shown once. Each signs in once, in place of a code of the app; those from before count no longer. */
export const RecoveryCodes = Type.Object(
  { recovery_codes: Type.Array(Text(), { maxItems: 10 }) },
  { description: 'Shown once; each signs in once.' },
);
export type RecoveryCodes = Static<typeof RecoveryCodes>;

/** `GET /admin/api/users/<id>/codes`: whether a person signs in with codes. */
export const CodesOfPerson = Type.Object(
  { is_on: Type.Boolean(), since: Nullable(Moment) },
  { description: 'Whether the person signs in with one-time codes.' },
);
export type CodesOfPerson = Static<typeof CodesOfPerson>;
