// Answers for the server where there is no network: with the files of one release, which stay together until somebody asks
// for the next. What the server says of a person is none of its business: no such answer is ever in its caches.
import { trainPages, webPagePattern, webPages } from '@spotter/contract/web-pages';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import type { RouteHandlerCallbackOptions } from 'workbox-core/types';
import { CacheFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;
/** Put in when it is built, by apps/web/build/service-worker.ts. */
declare const builtFiles: PrecacheEntry[];
/** Addresses of the pose models and their runtime: fetched by who trains, and kept from then on. */
declare const builtModels: string[];

const modelsCache = 'spotter-models';

precacheAndRoute(builtFiles);
cleanupOutdatedCaches();

const page = createHandlerBoundToURL('/');

/** The page of a training is cut off from other origins, as the server has it: threads share memory only there. */
async function isolatedPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  const { body, status, statusText, headers } = await page(options);
  const isolated = new Headers(headers);
  isolated.set('cross-origin-embedder-policy', 'require-corp');
  return new Response(body, { status, statusText, headers: isolated });
}

// Only screens: the server has other pages, which are its own to answer.
registerRoute(new NavigationRoute(isolatedPage, { allowlist: trainPages.map(webPagePattern) }));
registerRoute(new NavigationRoute(page, { allowlist: webPages.map(webPagePattern) }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && builtModels.includes(url.pathname),
  new CacheFirst({ cacheName: modelsCache }),
);

async function forgetOldModels(): Promise<void> {
  const cache = await caches.open(modelsCache);
  for (const request of await cache.keys()) {
    if (!builtModels.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
}

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldModels(), self.clients.claim()]));
});

// A new release waits until somebody says so: nobody loses a set to it.
self.addEventListener('message', ({ data }) => {
  if (data === 'take_over') void self.skipWaiting();
});
