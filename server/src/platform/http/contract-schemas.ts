// Every schema of the contract by the name it is exported under: the names of the components of the published interface.
import * as accounts from '@spotter/contract/accounts';
import * as access from '@spotter/contract/admin/access';
import * as audit from '@spotter/contract/admin/audit';
import * as catalogue from '@spotter/contract/admin/catalogue';
import * as coaching from '@spotter/contract/admin/coaching';
import * as codes from '@spotter/contract/admin/codes';
import * as conventions from '@spotter/contract/admin/conventions';
import * as importing from '@spotter/contract/admin/import';
import * as ownAccess from '@spotter/contract/admin/own-access';
import * as overview from '@spotter/contract/admin/overview';
import * as settings from '@spotter/contract/admin/settings';
import * as training from '@spotter/contract/admin/training';
import * as users from '@spotter/contract/admin/users';
import * as exercises from '@spotter/contract/exercises';
import * as health from '@spotter/contract/health';
import * as holds from '@spotter/contract/live/hold-message';
import * as repetitions from '@spotter/contract/live/repetition-message';
import * as limits from '@spotter/contract/live/session-limits';
import * as sets from '@spotter/contract/live/set-figures';
import * as problem from '@spotter/contract/problem';
import * as recordings from '@spotter/contract/recordings';
import * as sent from '@spotter/contract/sent-workout';
import * as routines from '@spotter/contract/routines';
import * as sessions from '@spotter/contract/sessions';
import * as corrections from '@spotter/contract/set-correction';
import * as workouts from '@spotter/contract/workouts';
import type { JsonSchema } from './json-schema.ts';

const modules: readonly object[] = [
  ...[
    accounts,
    exercises,
    sessions,
    workouts,
    sent,
    recordings,
    routines,
    problem,
    health,
    holds,
    repetitions,
    sets,
    limits,
    corrections,
  ],
  ...[
    access,
    audit,
    catalogue,
    coaching,
    codes,
    ownAccess,
    conventions,
    importing,
    overview,
    settings,
    training,
    users,
  ],
];

/** Atoms such as an id stay where they are: only what has members is worth a name. */
function hasMembers({ type, anyOf = [] }: JsonSchema): boolean {
  return type === 'object' || anyOf.some(hasMembers);
}

/** OpenAPI's generators know nothing of patterns of names: a record of anything has `additionalProperties`. */
function asOpenApi(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (_key, value: JsonSchema | null) => {
    const { '^.*$': member } = value?.patternProperties ?? {};
    if (!member) return value;
    const { patternProperties: _, ...rest } = value ?? {};
    return { ...rest, additionalProperties: member };
  }) as JsonSchema;
}

export function contractSchemas(): ReadonlyMap<string, JsonSchema> {
  const exported = modules.flatMap((module) => Object.entries<JsonSchema | null>({ ...module }));
  return new Map(
    exported.flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && hasMembers(value) ? [[name, asOpenApi(value)]] : [],
    ),
  );
}
