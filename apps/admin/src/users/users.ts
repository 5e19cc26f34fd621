import type { AdminUser } from '@spotter/contract/admin/users';
import { lazyScreen } from '../app/lazy-screen.ts';

const screens = () => import('./screens.ts');

export const users = {
  list: lazyScreen(screens, 'UserList'),
  show: lazyScreen(screens, 'UserShow'),
  edit: lazyScreen(screens, 'UserEdit'),
  create: lazyScreen(screens, 'UserCreate'),
  recordRepresentation: ({ username }: AdminUser) => username,
};
