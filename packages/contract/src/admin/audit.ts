import { Type, type Static, type StaticDecode } from 'typebox';
import { List, Text } from '../atoms.ts';
import { RowId, RowIdsText, RowIdText } from '../ids.ts';
import { inTime, ListQuery, Moment, Nullable, Page, SortBy } from './conventions.ts';

/** What is written down as done. */
export type AuditAction =
  | 'create'
  | 'edit'
  | 'delete'
  | 'restore'
  | 'import'
  | 'publish'
  | 'save'
  | 'label'
  | 'view'
  | 'add_picture'
  | 'edit_picture'
  | 'delete_picture'
  | 'anonymise'
  | 'reset_link'
  | 'force_logout'
  | 'codes_on'
  | 'codes_off'
  | 'recovery_codes'
  | 'revoke'
  | 'end'
  | 'rotate';

/** What it is done to. */
export type AuditedResource =
  | 'users'
  | 'exercises'
  | 'specifications'
  | 'groups'
  | 'sessions'
  | 'logins'
  | 'settings'
  | 'recordings'
  | 'signing_keys';

/** One change by staff. Never edited; of a person who was deleted the names and values are struck out. */
export const AuditEntry = Type.Object({
  id: RowId,
  at: Moment,
  actor_id: Nullable(RowId),
  actor_name: Text(),
  action: Text({ examples: ['edit'] }),
  resource: Text({ examples: ['users'] }),
  resource_id: Text(),
  label: Text({ description: 'What the record was called.' }),
  changed: List(Text(), { description: 'Names of the fields that differ.' }),
});
export type AuditEntry = Static<typeof AuditEntry>;

const Values = Nullable(Type.Record(Text(), Type.Unknown()));
export const AuditEntryDetail = Type.Object(
  {
    ...AuditEntry.properties,
    before: Values,
    after: Values,
  },
  { description: 'One change by staff, with what was and what came.' },
);
export type AuditEntryDetail = Static<typeof AuditEntryDetail>;

const auditSorts = ['at'] as const;
export const AuditQuery = ListQuery(RowIdsText, {
  sort: SortBy(auditSorts),
  actor_id: Type.Optional(RowIdText),
  action: Type.Optional(
    Type.String({ maxLength: 50, description: 'Only what was done so, such as `update`.' }),
  ),
  resource: Type.Optional(
    Type.String({ maxLength: 50, description: 'Only what was done to its kind, such as `exercises`.' }),
  ),
  resource_id: Type.Optional(
    Type.String({ maxLength: 200, description: 'Only what was done to the record with this id.' }),
  ),
  ...inTime,
});
export type AuditQuery = StaticDecode<typeof AuditQuery>;
export const AuditPage = Page(AuditEntry);
export type AuditPage = Static<typeof AuditPage>;
