// Who is signed in to the dashboard, and whether their role may do what a route does. Only the cookie counts here: an
// access token opens nothing, and the cookie nothing else.
import { backgroundHeader } from '@spotter/contract/admin/conventions';
import {
  isAllowed,
  needsFreshProof,
  rolesWith,
  type Permission,
  type StaffRole,
} from '@spotter/contract/admin/permissions';
import type { FastifyRequest, onRequestAsyncHookHandler, onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { Clock } from '../../../platform/clock.ts';
import { isWrite, type CountWrite } from '../../../platform/http/count-write.ts';
import { noStore } from '../../../platform/http/no-store.ts';
import type { Actor } from '../audit/audit-entry.ts';
import { readDashboardCookie } from './dashboard-cookie.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import type { StaffSessionsStore } from './staff-sessions-store.ts';

export interface StaffMember extends Actor {
  readonly email: string;
  readonly role: StaffRole;
  readonly tokenHash: string;
  readonly hasCodes: boolean;
  /** When they last proved their password. */
  readonly provedAt: number;
  readonly expiresAt: number;
}

export type Hooks = (onRequestHookHandler | onRequestAsyncHookHandler)[];

export interface StaffGate {
  /** Hooks of a route for whoever has a permission. */
  readonly may: (permission: Permission) => Hooks;
  /** Hooks of a route for everybody who is signed in. */
  readonly signedIn: Hooks;
  /** Hooks of a route for everybody who is signed in and has proved it lately. */
  readonly proven: Hooks;
  /** Hooks of a route that needs no sign-in. */
  readonly open: Hooks;
}

interface StaffGateDeps {
  readonly store: Pick<StaffSessionsStore, 'find' | 'touch'>;
  readonly clock: Clock;
  readonly idleMs: number;
  readonly publicUrl: string | undefined;
  readonly codesRequired: () => Promise<boolean>;
  readonly countWrite: CountWrite;
}

const members = new WeakMap<FastifyRequest, StaffMember>();
/** The moment of the last request is written down no more often. */
const touchEveryMs = 60_000;

/** How long the proof of a password holds, for the sign-in that gave it alone. */
const proofHoldsMs = 10 * 60_000;

/** The staff member that a route's hooks have found. */
export function staffOf(request: FastifyRequest): StaffMember {
  const member = members.get(request);
  if (!member) throw new Error('the route has no staff hook');
  return member;
}

/** @throws AppError admin.forbidden where the role may not */
export function requirePermission({ role }: Pick<StaffMember, 'role'>, permission: Permission): void {
  const [resource = '', action = ''] = permission.split('.');
  if (isAllowed(role, resource, action)) return;
  throw new AppError('admin.forbidden', {
    detail: `This needs one of these roles: ${rolesWith(permission).join(', ')}. Yours is ${role}.`,
  });
}

export function createStaffGate(given: StaffGateDeps): StaffGate {
  const { store, clock, idleMs, publicUrl, codesRequired, countWrite } = given;
  const requireStaff: onRequestAsyncHookHandler = async (request) => {
    const secret = readDashboardCookie(request, publicUrl);
    const nowMs = clock.nowMs();
    const found = secret === undefined ? undefined : await store.find(secret);
    const isOver = !found || found.expiresAt <= nowMs || found.seenAt + idleMs <= nowMs;
    if (isOver) {
      const detail =
        secret === undefined ? 'Sign in to the dashboard first.' : 'The sign-in has ended. Sign in again.';
      throw new AppError('admin.not_signed_in', { detail });
    }
    // A page that looks for news by itself does not keep somebody signed in who has left.
    const isPerson = request.headers[backgroundHeader.name] !== backgroundHeader.value;
    if (isPerson && nowMs - found.seenAt >= Math.min(touchEveryMs, idleMs / 10)) {
      await store.touch(found.tokenHash, nowMs);
    }
    const refusal = isWrite(request) ? countWrite(found.userId) : undefined;
    if (refusal) throw refusal;
    members.set(request, found);
  };
  const open: Hooks = [noStore, refuseCrossSite(publicUrl)];
  const signedIn: Hooks = [...open, requireStaff];

  /** Whoever has no codes where they are required may do nothing that needs a permission. */
  async function requireCodes({ hasCodes }: StaffMember): Promise<void> {
    if (hasCodes || !(await codesRequired())) return;
    throw new AppError('staff.set_up_codes', {
      detail: 'On this server all staff sign in with one-time codes. Set yours up first, under My sign-in.',
    });
  }

  function requireProof({ provedAt }: StaffMember): void {
    if (provedAt + proofHoldsMs > clock.nowMs()) return;
    throw new AppError('staff.fresh_proof_required', {
      detail: 'Type your password again to do this: it was more than ten minutes ago.',
    });
  }

  return {
    may: (permission) => [
      ...signedIn,
      async (request: FastifyRequest) => {
        const member = staffOf(request);
        requirePermission(member, permission);
        await requireCodes(member);
        if (needsFreshProof(permission)) requireProof(member);
      },
    ],
    signedIn,
    proven: [
      ...signedIn,
      (request, _reply, done) => {
        requireProof(staffOf(request));
        done();
      },
    ],
    open,
  };
}
