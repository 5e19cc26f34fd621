// What the server says in English by itself, said in another language by its code or its name.
import type { ErrorCode } from '@spotter/contract/errors';
import type { FieldRule } from '@spotter/contract/field-rules';

/** Refusals that people of the dashboard meet and that mean the same wherever they come from. */
const metCodes = [
  'request.unanswered',
  'request.unreachable',
  'request.timeout',
  'request.too_large',
  'auth.password_wrong',
  'accounts.username_taken',
  'accounts.email_taken',
  'accounts.last_owner',
  'accounts.no_mail',
  'admin.not_signed_in',
  'admin.sign_in_failed',
  'admin.forbidden',
  'admin.cross_site',
  'admin.not_found',
  'admin.link_invalid',
  'admin.taken',
  'admin.in_use',
  'admin.changed_meanwhile',
  'admin.picture_refused',
  'staff.fresh_proof_required',
  'staff.code_required',
  'staff.code_wrong',
  'staff.codes_on',
  'staff.codes_off',
  'staff.set_up_codes',
  'specifications.outdated',
  'recordings.off',
  'limits.too_many_requests',
  'limits.busy',
  'server.not_ready',
  'server.database_away',
  'server.disk_full',
  'server.internal',
] as const satisfies readonly (ErrorCode | 'request.unanswered' | 'request.unreachable')[];

interface SettingText {
  readonly title: string;
  readonly meaning: string;
}

export interface FromServer {
  readonly refusals: Readonly<Record<(typeof metCodes)[number], string>>;
  /** Of fields, and of rows that are imported. */
  readonly rules: Readonly<Record<FieldRule, string>>;
  /** By their names; of a setting that is not here the server's own text is shown. */
  readonly settings: Readonly<Record<string, SettingText>>;
}
