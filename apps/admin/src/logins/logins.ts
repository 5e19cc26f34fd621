import { lazyScreen } from '../app/lazy-screen.ts';

export const logins = { list: lazyScreen(() => import('./login-list.tsx'), 'LoginList') };
