// What a route of the dashboard says of itself, and who may call it.
import type { ErrorCode } from '@spotter/contract/errors';
import { needsFreshProof, rolesWith, type Permission } from '@spotter/contract/admin/permissions';
import type { FastifySchema } from 'fastify';
import type { TSchema } from 'typebox';
import { bodyProblems, problems } from '../../platform/http/responses.ts';
import type { Hooks, StaffGate } from './access/staff-gate.ts';

/** `body` stands for what a body can be refused for; `no-body`: it takes none, but one that is sent is read. */
type StaffProblem = ErrorCode | 'body' | 'no-body';

interface StaffSchema extends FastifySchema {
  readonly operationId: string;
  readonly summary: string;
  readonly response: Readonly<Record<number, unknown>>;
  /** What it may answer, beside that somebody is not signed in or not permitted. */
  readonly problems?: readonly StaffProblem[];
}

interface StaffRoute<S extends StaffSchema> {
  readonly onRequest: Hooks;
  readonly schema: Omit<S, 'problems' | 'response'> & {
    readonly response: S['response'] & Record<number, TSchema>;
  };
}

/** The options of a route: its hooks and its schema. */
export interface StaffRoutes {
  /** For whoever has a permission. */
  readonly may: <const S extends StaffSchema>(permission: Permission, schema: S) => StaffRoute<S>;
  /** For everybody who is signed in. */
  readonly signedIn: <const S extends StaffSchema>(schema: S) => StaffRoute<S>;
  /** For everybody who is signed in and has proved it lately. */
  readonly proven: <const S extends StaffSchema>(schema: S) => StaffRoute<S>;
  /** For everybody. */
  readonly open: <const S extends StaffSchema>(schema: S) => StaffRoute<S>;
}

const takesNoBody: readonly ErrorCode[] = [
  'request.malformed_json',
  'request.too_large',
  'request.unsupported_media_type',
];

const writeRefusals: readonly ErrorCode[] = ['admin.cross_site', 'limits.too_many_requests'];

function codesOf(problem: StaffProblem, refused: readonly ErrorCode[]): readonly ErrorCode[] {
  if (problem === 'body') return [...bodyProblems, ...writeRefusals, ...refused];
  if (problem === 'no-body') return [...takesNoBody, ...writeRefusals, ...refused];
  return [problem];
}

function describe<const S extends StaffSchema>(given: S, refused: readonly ErrorCode[], more: object = {}) {
  const { problems: wanted = [], response, ...schema } = given;
  const codes = new Set([...wanted.flatMap((problem) => codesOf(problem, refused)), ...refused]);
  return {
    tags: ['Dashboard'],
    security: [{ dashboard: [] }],
    ...more,
    ...schema,
    response: { ...response, ...problems(...codes) },
  } as StaffRoute<S>['schema'];
}

function refusedFor(permission: Permission): readonly ErrorCode[] {
  const refused: ErrorCode[] = ['admin.not_signed_in', 'admin.forbidden', 'staff.set_up_codes'];
  return needsFreshProof(permission) ? [...refused, 'staff.fresh_proof_required'] : refused;
}

export function createStaffRoutes(gate: StaffGate): StaffRoutes {
  return {
    may: (permission, schema) => ({
      onRequest: gate.may(permission),
      schema: describe(schema, refusedFor(permission), {
        description: `For the roles ${rolesWith(permission).join(', ')} (\`${permission}\`).${
          needsFreshProof(permission) ? ' Needs a fresh proof of the password.' : ''
        }`,
        'x-permission': permission,
      }),
    }),
    signedIn: (schema) => ({
      onRequest: gate.signedIn,
      schema: describe(schema, ['admin.not_signed_in']),
    }),
    proven: (schema) => ({
      onRequest: gate.proven,
      schema: describe(schema, ['admin.not_signed_in', 'staff.fresh_proof_required'], {
        description: 'Needs a fresh proof of the password.',
      }),
    }),
    open: (schema) => ({ onRequest: gate.open, schema: describe(schema, []) }),
  };
}
