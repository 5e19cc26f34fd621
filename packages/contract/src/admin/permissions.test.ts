import { expect, test } from 'vitest';
import { isAllowed, permissions, rolesWith, staffRoles, type Permission } from './permissions.ts';

const all = Object.entries(permissions).flatMap(([resource, actions]) =>
  Object.keys(actions).map((action) => ({ resource, action })),
);
const reading = ['list', 'show', 'export', 'history'];

test('an owner may do everything, and somebody without a role nothing', () => {
  for (const { resource, action } of all) {
    expect(isAllowed('owner', resource, action), `${resource}.${action}`).toBe(true);
    expect(isAllowed('member', resource, action), `${resource}.${action}`).toBe(false);
  }
});

test('a viewer may read everything but what people have recorded of themselves, and change nothing', () => {
  for (const { resource, action } of all) {
    const name = `${resource}.${action}`;
    const may = reading.includes(action) && name !== 'recordings.show';
    expect(isAllowed('viewer', resource, action), name).toBe(may);
  }
});

test('an editor may do everything with content and nothing else', () => {
  for (const { resource, action } of all) {
    const name = `${resource}.${action}`;
    const isContent = ['groups', 'exercises', 'muscles', 'specifications', 'samples'].includes(resource);
    // A demonstration is their own; recordings of other people are not theirs to see.
    expect(isAllowed('editor', resource, action), name).toBe(isContent || name === 'recordings.create');
  }
});

test('what the table does not name, nobody may', () => {
  for (const role of staffRoles) {
    expect(isAllowed(role, 'users', 'bake')).toBe(false);
    expect(isAllowed(role, 'toString', 'name')).toBe(false);
    expect(isAllowed(role, 'users', 'toString')).toBe(false);
  }
});

test('the roles of a permission are those of the table', () => {
  for (const { resource, action } of all) {
    const roles = rolesWith(`${resource}.${action}` as Permission);
    expect(roles).toEqual(staffRoles.filter((role) => isAllowed(role, resource, action)));
  }
});
