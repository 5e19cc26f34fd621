import { Type, type Static, type StaticDecode } from 'typebox';
import { RowIdsText, RowIdText } from '../ids.ts';
import { inTime, ListQuery, Moment, Nullable, Page, SortBy } from './conventions.ts';

/** One change by staff. Never edited; of a person who was deleted the names and values are struck out. */
export const AuditEntry = Type.Object({
  id: Type.Integer(),
  at: Moment,
  actor_id: Nullable(Type.Integer()),
  actor_name: Type.String(),
  action: Type.String({ examples: ['edit'] }),
  resource: Type.String({ examples: ['users'] }),
  resource_id: Type.String(),
  label: Type.String({ description: 'What the record was called.' }),
  changed: Type.Array(Type.String(), { description: 'Names of the fields that differ.' }),
});
export type AuditEntry = Static<typeof AuditEntry>;

const Values = Nullable(Type.Record(Type.String(), Type.Unknown()));
export const AuditEntryDetail = Type.Object({
  ...AuditEntry.properties,
  before: Values,
  after: Values,
});
export type AuditEntryDetail = Static<typeof AuditEntryDetail>;

export const auditSorts = ['at'] as const;
export const AuditQuery = ListQuery(RowIdsText, {
  sort: SortBy(auditSorts),
  actor_id: Type.Optional(RowIdText),
  action: Type.Optional(Type.String({ maxLength: 50 })),
  resource: Type.Optional(Type.String({ maxLength: 50 })),
  resource_id: Type.Optional(Type.String({ maxLength: 200 })),
  ...inTime,
});
export type AuditQuery = StaticDecode<typeof AuditQuery>;
export const AuditPage = Page(AuditEntry);
export type AuditPage = Static<typeof AuditPage>;
