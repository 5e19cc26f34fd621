import type { AccountRole } from '@spotter/contract/admin/permissions';

export const roleNames: Record<AccountRole, string> = {
  member: 'Member',
  viewer: 'Viewer',
  editor: 'Editor',
  owner: 'Owner',
};

const meanings: Record<AccountRole, string> = {
  member: 'trains, and does not get in here',
  viewer: 'sees everything here, changes nothing',
  editor: 'looks after exercises and groups',
  owner: 'may do everything',
};

export const roleChoices = (Object.keys(roleNames) as AccountRole[]).map((id) => ({
  id,
  name: `${roleNames[id]}: ${meanings[id]}`,
}));

export const roleFilterChoices = (Object.keys(roleNames) as AccountRole[]).map((id) => ({
  id,
  name: roleNames[id],
}));
