// The cookie of the dashboard: sent nowhere but to /admin, by no other site, and read by no script.
import type { FastifyRequest } from 'fastify';

export const dashboardCookie = 'spotter_dashboard';

/** The value of a cookie in a Cookie header (RFC 6265, 5.4), undefined where there is none. */
export function readDashboardCookie(header: string | undefined): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === dashboardCookie && value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** Whether the browser speaks https with us, or with the proxy in front. */
export function isHttps(request: FastifyRequest, publicUrl: string | undefined): boolean {
  if (request.protocol === 'https') return true;
  if (publicUrl === undefined) return false;
  const { protocol, host } = new URL(publicUrl);
  return protocol === 'https:' && host === request.host;
}

/** A Set-Cookie header; without a secret it takes the cookie away. */
export function dashboardSetCookie(
  secret: string | undefined,
  { secure, maxAgeSeconds }: { readonly secure: boolean; readonly maxAgeSeconds: number },
): string {
  const parts = [
    `${dashboardCookie}=${secret ?? ''}`,
    'Path=/admin',
    `Max-Age=${secret === undefined ? 0 : maxAgeSeconds}`,
    'HttpOnly',
    'SameSite=Strict',
  ];
  return (secure ? [...parts, 'Secure'] : parts).join('; ');
}
