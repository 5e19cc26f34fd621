import { lazyScreen } from '../app/lazy-screen.ts';

const screens = () => import('./screens.ts');

export const groups = {
  list: lazyScreen(screens, 'GroupList'),
  edit: lazyScreen(screens, 'GroupEdit'),
  create: lazyScreen(screens, 'GroupCreate'),
  recordRepresentation: ({ name }: { name: string }) => name,
};
