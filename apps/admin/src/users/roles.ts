import type { AccountRole } from '@spotter/contract/admin/permissions';
import type { Words } from '../words/create-words.ts';

const roles = ['member', 'viewer', 'editor', 'owner'] as const satisfies readonly AccountRole[];

/** Each with what it may do. */
export function roleChoices({ say }: Words) {
  return roles.map((id) => ({ id, name: say(`people.rolesExplained.${id}`) }));
}

export function roleFilterChoices({ say }: Words) {
  return roles.map((id) => ({ id, name: say(`people.roles.${id}`) }));
}
