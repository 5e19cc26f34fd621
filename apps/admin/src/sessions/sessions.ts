import { lazyScreen } from '../app/lazy-screen.ts';

const screens = () => import('./screens.ts');

export const sessions = {
  list: lazyScreen(screens, 'SessionList'),
  show: lazyScreen(screens, 'SessionShow'),
  recordRepresentation: ({ username }: { username: string }) => username,
};

export const LiveScreen = lazyScreen(screens, 'LiveList');
