// Who may do what in the dashboard: the one table, read by the interface (which refuses) and the dashboard (which hides).

/** Accounts with one of these roles may sign in to the dashboard; a `member` may not. */
export const staffRoles = ['owner', 'editor', 'viewer'] as const;
export type StaffRole = (typeof staffRoles)[number];

export type AccountRole = 'member' | StaffRole;
/** Every role an account may have, the least first. */
export const accountRoles: readonly AccountRole[] = ['member', ...staffRoles.toReversed()];

const everybody: readonly StaffRole[] = staffRoles;
const people: readonly StaffRole[] = ['owner', 'viewer'];
const content: readonly StaffRole[] = ['owner', 'editor'];
const owner: readonly StaffRole[] = ['owner'];

/**
 * Resource, action, roles. `list`, `show`, `create`, `edit`, `delete` and `export` are what react-admin asks about; the
 * others are buttons of their own.
 */
export const permissions = {
  overview: { show: people },
  users: {
    list: people,
    show: people,
    create: owner,
    edit: owner,
    delete: owner,
    export: people,
    force_logout: owner,
    reset_link: owner,
    take_codes_off: owner,
    export_person: owner,
  },
  groups: {
    list: everybody,
    show: everybody,
    create: content,
    edit: content,
    delete: content,
    export: everybody,
  },
  exercises: {
    list: everybody,
    show: everybody,
    create: content,
    edit: content,
    delete: content,
    export: everybody,
    history: everybody,
    restore: content,
    import: content,
  },
  specifications: { show: everybody, edit: content },
  samples: { list: everybody, show: everybody },
  recordings: { list: people, show: owner, create: content, label: owner, delete: owner },
  muscles: { list: everybody },
  sessions: { list: people, show: people, export: people, end: owner },
  workouts: { list: people, show: people, export: people },
  logins: { list: people, show: people, export: people, revoke: owner },
  audit: { list: people, show: people, export: people },
  settings: { list: people, show: people, edit: owner },
} as const satisfies Record<string, Record<string, readonly StaffRole[]>>;

export type AdminResource = keyof typeof permissions;

/** Such as `users.edit`. */
export type Permission = {
  [R in AdminResource]: `${R}.${keyof (typeof permissions)[R] & string}`;
}[AdminResource];

/**
 * Who does one of these must have proved their password in the last ten minutes, by signing in or by
 * `POST /admin/api/prove`: roles, passwords, codes, deletion, links to a password, what the server may do.
 */
const withFreshProof: readonly Permission[] = [
  'users.create',
  'users.edit',
  'users.delete',
  'users.reset_link',
  'users.take_codes_off',
  'users.export_person',
  'settings.edit',
];

/** Whether a permission counts only with a fresh proof of the password. */
export function needsFreshProof(permission: Permission): boolean {
  return withFreshProof.includes(permission);
}

function rolesOf(resource: string, action: string): readonly StaffRole[] {
  const actions = Object.entries(permissions).find(([name]) => name === resource)?.[1] ?? {};
  return Object.entries<readonly StaffRole[]>(actions).find(([name]) => name === action)?.[1] ?? [];
}

/** Whether a role may do something; what the table does not name, nobody may. */
export function isAllowed(role: string, resource: string, action: string): boolean {
  return rolesOf(resource, action).some((allowed) => allowed === role);
}

/** The roles that have a permission. */
export function rolesWith(permission: Permission): readonly StaffRole[] {
  const [resource = '', action = ''] = permission.split('.');
  return rolesOf(resource, action);
}
