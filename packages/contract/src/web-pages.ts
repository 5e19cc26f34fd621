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
  '/history',
  '/history/:id',
] as const;

export type WebPage = (typeof webPages)[number];
