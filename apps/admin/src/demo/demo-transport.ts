// The interface as it would answer, in the page itself: for tests and to look at. Nothing of it is kept.
import type { Transport } from '../api/transport.ts';
import { accessRoutes } from './demo-access.ts';
import { catalogueRoutes } from './demo-catalogue.ts';
import { codesRoutes } from './demo-codes.ts';
import { createDemoCoaching } from './demo-coaching.ts';
import { ownAccessRoutes } from './demo-own-access.ts';
import { peopleRoutes } from './demo-people.ts';
import type { DemoRecords } from './demo-records.ts';
import type { DemoRoute } from './demo-route.ts';
import { operationRoutes } from './demo-operation.ts';
import { listRecords } from './list-records.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { makePeople } from './make-people.ts';
import { makeSettings } from './make-settings.ts';
import { refuse } from './refuse.ts';
import { seededRandom } from './seeded-random.ts';

const dayMs = 86_400_000;
const people = 60;

function makeRecords(nowMs: number): DemoRecords {
  return {
    ...makeCatalogue(new Date(nowMs - 90 * dayMs).toISOString()),
    ...makePeople(people, nowMs, seededRandom(11)),
    audit: [],
    settings: makeSettings(),
  };
}

const listed = [
  'users',
  'groups',
  'exercises',
  'sessions',
  'workouts',
  'logins',
  'audit',
  'settings',
] as const;

/** Rows hold numbers where records hold the things themselves. */
function rowsOf(records: DemoRecords, resource: (typeof listed)[number]): object[] {
  if (resource === 'exercises')
    return records.exercises.map((row) => ({ ...row, pictures: row.pictures.length }));
  if (resource === 'workouts') return records.workouts.map((row) => ({ ...row, sets: row.sets.length }));
  return records[resource];
}

function readRoutes(records: DemoRecords): DemoRoute[] {
  return listed.flatMap((resource): DemoRoute[] => [
    {
      on: ['GET', new RegExp(`^${resource}$`)],
      answer: (_ids, { query }) => listRecords(rowsOf(records, resource), query),
    },
    {
      on: ['GET', new RegExp(`^${resource}/([^/]+)$`)],
      answer: ([id]) =>
        records[resource].find((row) => String(row.id) === id) ??
        refuse('admin.not_found', 'There is no such record.'),
    },
  ]);
}

/** @param nowMs when it is, so that what it shows can be told beforehand */
export function createDemoTransport(nowMs = Date.now()): Transport {
  const records = makeRecords(nowMs);
  const coaching = createDemoCoaching(records, nowMs);
  const routes = [
    ...accessRoutes(records),
    ...codesRoutes(),
    ...ownAccessRoutes(nowMs),
    ...peopleRoutes(records),
    ...catalogueRoutes(records),
    ...coaching.routes,
    ...operationRoutes(records, nowMs),
    ...readRoutes(records),
  ];
  return {
    call: <T>(method: string, path: string, options = {}) => {
      for (const { on, answer } of routes) {
        const [wanted, pattern] = on;
        const match = pattern.exec(path);
        // As over the wire: what was answered does not change with what is changed later.
        if (wanted === method && match) {
          return Promise.try(async () => structuredClone(await answer(match.slice(1), options)) as T);
        }
      }
      return Promise.try((): T =>
        refuse('request.not_found', `The demonstration does not answer ${method} ${path}.`),
      );
    },
    download: (path) => {
      const poses = coaching.posesAt(path);
      return Promise.resolve({
        name: `${path.replaceAll('/', '-')}.json`,
        content: poses
          ? new Blob([poses])
          : new Blob([JSON.stringify(records, null, 1)], { type: 'application/json' }),
      });
    },
  };
}
