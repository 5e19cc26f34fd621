import { Type, type Static, type StaticDecode } from 'typebox';
import { Count, Text, Typed } from '../atoms.ts';
import { RowId, RowIdsText } from '../ids.ts';
import { HandedLink } from './access.ts';
import { FlagText, ListQuery, Moment, Nullable, Page, RowIds, SortBy } from './conventions.ts';
import { accountRoles } from './permissions.ts';

const Role = Type.Enum([...accountRoles]);

export const AdminUser = Type.Object({
  id: RowId,
  username: Text(),
  email: Text(),
  role: Role,
  is_active: Type.Boolean(),
  has_password: Type.Boolean({ description: 'False until the person has opened their link.' }),
  is_anonymised: Type.Boolean({ description: 'The person is gone; their numbers stay.' }),
  created_at: Moment,
  updated_at: Moment,
  last_login_at: Nullable(Moment),
});
export type AdminUser = Static<typeof AdminUser>;

export const AdminUserDetail = Type.Object(
  {
    ...AdminUser.properties,
    open_logins: Count(),
    open_sessions: Count(),
    workouts: Count(),
    repetitions: Count(),
    held_seconds: Count(),
  },
  { description: 'A person, with what there is of theirs.' },
);
export type AdminUserDetail = Static<typeof AdminUserDetail>;

const userSorts = ['id', 'username', 'email', 'role', 'created_at', 'last_login_at'] as const;
export const AdminUserQuery = ListQuery(RowIdsText, {
  sort: SortBy(userSorts),
  role: Type.Optional(Type.Enum([...accountRoles], { description: 'Only people with this role.' })),
  is_active: Type.Optional(FlagText('Only those who can log in, or only those who cannot.')),
});
export type AdminUserQuery = StaticDecode<typeof AdminUserQuery>;
export const AdminUserPage = Page(AdminUser);
export type AdminUserPage = Static<typeof AdminUserPage>;

export const NewAdminUser = Type.Object({
  username: Typed(),
  email: Typed(),
  role: Role,
  password: Type.Optional(Typed('Without one the answer holds a link that sets it.')),
});
export type NewAdminUser = Static<typeof NewAdminUser>;

export const CreatedAdminUser = Type.Object(
  {
    ...AdminUserDetail.properties,
    set_up_link: Nullable(HandedLink),
  },
  { description: 'The person; without a password, the link that sets one.' },
);
export type CreatedAdminUser = Static<typeof CreatedAdminUser>;

export const AdminUserChange = Type.Object({
  username: Type.Optional(Typed()),
  email: Type.Optional(Typed()),
  role: Type.Optional(Role),
  is_active: Type.Optional(Type.Boolean({ description: 'False logs the person out everywhere.' })),
  password: Type.Optional(Typed('Logs the person out everywhere.')),
});
export type AdminUserChange = Static<typeof AdminUserChange>;

export const ForcedLogout = Type.Object(
  { ended_logins: Count() },
  { description: 'How many logins were ended.' },
);
export type ForcedLogout = Static<typeof ForcedLogout>;

/** What goes when a person goes; to be said before it is done. */
export const DeletionPreview = Type.Object(
  {
    logins: Count(),
    known_clients: Count(),
    sessions: Count(),
    workouts: Count(),
    repetitions: Count(),
    held_seconds: Count(),
    refusal: Nullable(Text({ description: 'Why the person cannot be deleted.' })),
  },
  { description: 'What goes when the person goes; nothing was changed.' },
);
export type DeletionPreview = Static<typeof DeletionPreview>;

export const deletionModes = ['delete', 'anonymise'] as const;
const Mode = Type.Enum([...deletionModes], {
  description:
    '`delete` removes the person and everything of theirs. `anonymise` removes who they were, their logins and sessions, and keeps their workouts as numbers of nobody.',
});
export const DeletionQuery = Type.Object({ mode: Mode });
export type DeletionQuery = Static<typeof DeletionQuery>;

export const UsersBulk = Type.Union([
  Type.Object({ action: Type.Literal('delete'), ids: RowIds, mode: Mode }),
  Type.Object({ action: Type.Literal('set_active'), ids: RowIds, is_active: Type.Boolean() }),
  Type.Object({ action: Type.Literal('set_role'), ids: RowIds, role: Role }),
  Type.Object({ action: Type.Literal('force_logout'), ids: RowIds }),
]);
export type UsersBulk = Static<typeof UsersBulk>;
