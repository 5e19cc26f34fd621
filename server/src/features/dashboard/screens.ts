import type { App } from '../../platform/http/app-instance.ts';
import { poseWorkerPolicy } from '../../platform/http/pose-worker-policy.ts';
import type { Spa } from '../../platform/http/read-spa.ts';
import { serveSpa } from '../../platform/http/serve-spa.ts';

/** Everything from this server; styles only with the nonce of the answer, which emotion puts on what it inserts. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const permissions = 'camera=(self), microphone=(), geolocation=(), display-capture=(), payment=(), usb=()';

/** The screens of the dashboard: apps/admin, built. */
export function screens(app: App, spa: Spa | undefined): void {
  serveSpa(app, {
    base: '/admin',
    spa,
    title: 'Spotter dashboard',
    policy,
    workerPolicy: poseWorkerPolicy,
    permissions,
  });
}
