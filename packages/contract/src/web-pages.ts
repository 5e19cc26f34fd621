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

/**
 * Those where somebody trains. They are cut off from all other origins, so that threads share the memory in which poses are
 * found, and fill the window.
 */
export const trainPages: readonly WebPage[] = ['/train/:id', '/routines/:id/train', '/history/:id/train'];

/** Matches the address of a page, without its origin: a closing slash and a query are as good. */
export function webPagePattern(page: WebPage): RegExp {
  return new RegExp(`^${page.replaceAll(/:\w+/g, '[^/?]+')}/?(\\?.*)?$`);
}
