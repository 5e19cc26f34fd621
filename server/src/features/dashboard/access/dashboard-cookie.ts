// The cookie of the dashboard: sent nowhere but to /admin, by no other site, and read by no script.
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whether the browser speaks https with us, or with the proxy in front. */
function isHttps(request: FastifyRequest, publicUrl: string | undefined): boolean {
  if (request.protocol === 'https') return true;
  if (publicUrl === undefined) return false;
  const { protocol, host } = new URL(publicUrl);
  return protocol === 'https:' && host === request.host;
}

/** Browsers let nobody set a name with this prefix but a page that they reached by https (RFC 6265bis, 4.1.3.1). */
function cookieFor(request: FastifyRequest, publicUrl: string | undefined) {
  const secure = isHttps(request, publicUrl);
  const name = secure ? '__Secure-spotter_dashboard' : 'spotter_dashboard';
  return { name, attributes: { path: '/admin', httpOnly: true, sameSite: 'strict', secure } as const };
}

/** The secret of a sign-in, undefined where there is none. */
export function readDashboardCookie(
  request: FastifyRequest,
  publicUrl: string | undefined,
): string | undefined {
  const value = request.cookies[cookieFor(request, publicUrl).name];
  return value === '' ? undefined : value;
}

export function setDashboardCookie(
  reply: FastifyReply,
  publicUrl: string | undefined,
  { secret, maxAgeSeconds }: { readonly secret: string; readonly maxAgeSeconds: number },
): void {
  const { name, attributes } = cookieFor(reply.request, publicUrl);
  reply.setCookie(name, secret, { ...attributes, maxAge: maxAgeSeconds });
}

export function clearDashboardCookie(reply: FastifyReply, publicUrl: string | undefined): void {
  const { name, attributes } = cookieFor(reply.request, publicUrl);
  reply.clearCookie(name, attributes);
}
