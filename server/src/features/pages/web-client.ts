import { trainPages, webPages } from '@spotter/contract/web-pages';
import type { App } from '../../platform/http/app-instance.ts';
import { poseWorkerPolicy } from '../../platform/http/pose-worker-policy.ts';
import type { Spa } from '../../platform/http/read-spa.ts';
import { serveSpa } from '../../platform/http/serve-spa.ts';

/**
 * Everything from this server; styles only with the nonce of the answer, which emotion puts on what it inserts. The pose
 * models' runtime is WebAssembly, and pictures of a camera are blobs.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Fetches this server's files, and what a page asks for through it. */
function workerPolicy(path: string): string | undefined {
  return path === 'service-worker.js' ? "default-src 'none'; connect-src 'self'" : poseWorkerPolicy(path);
}

const permissions =
  'camera=(self), screen-wake-lock=(self), microphone=(), geolocation=(), display-capture=(), payment=(), usb=()';

/** The web client for people who train: apps/web, built. What the server answers beside it wins. */
export function webClient(app: App, spa: Spa | undefined): void {
  serveSpa(app, {
    base: '',
    screens: webPages,
    isolated: trainPages,
    spa,
    title: 'Spotter',
    policy,
    workerPolicy,
    permissions,
  });
}
