// One request of the fuzz: a route with values that fit, values that should be refused, or bytes that are no JSON.
import fc from 'fast-check';
import { fitting, nasty, type Schema } from './make-value.ts';
import type { Route } from './read-routes.ts';

export interface PlannedRequest {
  readonly route: Route;
  /** Path and query. */
  readonly address: string;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly contentType: string;
  readonly caller: 'right' | 'nobody' | 'wrong';
}

/** Fields that no route names, and that would do harm if a store took them. */
const unknownFields = { id: 773_689, created_at: 1, updated_at: 1, role: 'owner', is_active: false, x: 1 };

const brokenBodies = fc.constantFrom<string | Uint8Array<ArrayBuffer>>(
  '{"a":',
  '[]',
  'null',
  '"x"',
  '{"__proto__":{"role":"owner"}}',
  '{"constructor":{"prototype":{}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `{"a":"${'x'.repeat(300_000)}"}`,
  new Uint8Array([0x7b, 0x22, 0xfc, 0x22, 0x3a, 0x31, 0x7d]),
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
);

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function planBody(schema: Schema): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const right = fitting(schema);
  const withUnknown = right.map((value) => ({ ...asObject(value), ...unknownFields }));
  const keys = Object.keys(schema.properties ?? { x: {} });
  const withNasty = fc
    .tuple(right, fc.constantFrom(...keys), nasty)
    .map(([value, key, bad]) => ({ ...asObject(value), [key]: bad }));
  return fc.oneof(
    { weight: 5, arbitrary: right.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: withUnknown.map((value) => JSON.stringify(value)) },
    { weight: 4, arbitrary: withNasty.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: nasty.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: brokenBodies },
  );
}

function encoded(value: unknown): string {
  return encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed());
}

/** The owner that the trial signs in as has id 1: a request that names it could end the trial. Nothing at all is another route. */
function spareOwner(text: string): string {
  return text === '1' || text === '' ? '2' : text;
}

function planAddress({ path, params }: Route): fc.Arbitrary<string> {
  const value = (schema: Schema) =>
    fc.oneof(
      { weight: 4, arbitrary: fitting(schema) },
      { weight: 2, arbitrary: fc.integer({ min: 2, max: 60 }) },
      { weight: 2, arbitrary: nasty.map((bad) => (typeof bad === 'string' ? bad.slice(0, 2_000) : bad)) },
    );
  const inPath = params.filter((parameter) => parameter.in === 'path');
  const inQuery = params.filter((parameter) => parameter.in === 'query');
  return fc
    .tuple(
      fc.tuple(...inPath.map(({ schema }) => value(schema))),
      fc.tuple(...inQuery.map(({ schema }) => fc.option(value(schema), { nil: undefined, freq: 1 }))),
    )
    .map(([parts, queries]) => {
      const filled = inPath.reduce(
        (address, { name }, index) => address.replace(`{${name}}`, spareOwner(encoded(parts[index]))),
        path,
      );
      const query = inQuery.flatMap(({ name }, index) =>
        queries[index] === undefined ? [] : [`${name}=${encoded(queries[index])}`],
      );
      return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
    });
}

export function planRequest(route: Route): fc.Arbitrary<PlannedRequest> {
  return fc.record({
    route: fc.constant(route),
    address: planAddress(route),
    body: route.body ? planBody(route.body) : fc.constant(undefined),
    contentType: fc.oneof(
      { weight: 20, arbitrary: fc.constant('application/json') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('text/plain', 'application/json;charset=UTF-8', 'image/png', 'x'),
      },
    ),
    caller: fc.oneof(
      { weight: 12, arbitrary: fc.constant('right' as const) },
      { weight: 1, arbitrary: fc.constant('nobody' as const) },
      { weight: 1, arbitrary: fc.constant('wrong' as const) },
    ),
  });
}
