/** Addresses of the pages of the web client, which the server answers with its page. What is called beside them wins. */
export const webPages = [
  '/',
  '/demo',
  '/register',
  '/login',
  '/account',
  '/privacy',
  '/exercises',
  '/exercises/:id',
  '/train/:id',
  '/routines',
  '/routines/:id',
  '/routines/:id/train',
  '/history',
  '/history/:id',
  '/history/:id/train',
] as const;

export type WebPage = (typeof webPages)[number];
