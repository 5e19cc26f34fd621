import { dashboardHeader } from '@spotter/contract/admin/conventions';
import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';

const safeMethods = ['GET', 'HEAD'];

function isOurOrigin(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const { origin } = request.headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  // Written alike by the same parser: a Host may name the port that an Origin leaves out.
  const ours = `${request.protocol}://${request.host}`;
  return URL.canParse(ours) && new URL(ours).origin === new URL(origin).origin;
}

/**
 * An onRequest hook: what changes something must come from a page of this server. The Origin says so, and the header
 * cannot be sent from elsewhere without a preflight, which nobody answers (OWASP, Cross-Site Request Forgery Prevention).
 */
export function refuseCrossSite(publicUrl: string | undefined): onRequestHookHandler {
  return (request, _reply, done) => {
    const isSafe = safeMethods.includes(request.method);
    const hasHeader = request.headers[dashboardHeader.name] === dashboardHeader.value;
    if (isSafe || (hasHeader && isOurOrigin(request, publicUrl))) {
      done();
      return;
    }
    throw new AppError('admin.cross_site', {
      detail: `Changes need an Origin header of this server and the header "${dashboardHeader.name}: ${dashboardHeader.value}". Behind a proxy, PUBLIC_URL says what the server is called.`,
    });
  };
}
