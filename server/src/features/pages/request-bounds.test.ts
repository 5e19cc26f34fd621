import { globSync } from 'node:fs';
import { join } from 'node:path';
import { Specification } from '@spotter/coach/specification/specification';
import * as clientMessages from '@spotter/contract/live/client-messages';
import { formOf } from '@spotter/contract/text-forms';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { publishedInterface } from '../../../test/published-interface.ts';

interface Schema {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** Described by a schema of its own, by which the engine checks it; a body as a whole has a bound. */
const checkedByTheEngine = /specification body\.specification: anything$/;

const has = (schema: Schema, ...keys: string[]) => keys.some((key) => schema[key] !== undefined);

/** Where a text, a list, a number, or anything at all may be as long or large as it likes. */
function unbounded(schema: Schema, path: string): string[] {
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (schema[key] ?? []) as Schema[]);
  if (parts.length > 0) return parts.flatMap((part, index) => unbounded(part, `${path}|${index}`));
  if (has(schema, 'const', 'enum')) return [];
  switch (schema.type) {
    case 'string':
      return has(schema, 'maxLength') ? [] : [`${path}: a text`];
    case 'integer':
    case 'number': {
      const isBounded =
        has(schema, 'minimum', 'exclusiveMinimum') && has(schema, 'maximum', 'exclusiveMaximum');
      return isBounded ? [] : [`${path}: a number`];
    }
    case 'array':
      return [
        ...(has(schema, 'maxItems') ? [] : [`${path}: a list`]),
        ...unbounded((schema['items'] ?? {}) as Schema, `${path}[]`),
      ];
    case 'object': {
      const members = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
      const named = Object.values((schema['patternProperties'] ?? {}) as Record<string, Schema>);
      return [
        ...members.flatMap(([name, member]) => unbounded(member, `${path}.${name}`)),
        ...named.flatMap((member) => unbounded(member, `${path}{}`)),
      ];
    }
    case 'boolean':
    case 'null':
      return [];
    case undefined:
    default:
      return [`${path}: anything`];
  }
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
}

test('every text, list and number that a route takes has a bound in its schema', async () => {
  const paths = await publishedInterface<Operation>(await buildTestApp('sqlite'));
  const found: string[] = [];
  let looked = 0;
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { parameters = [], requestBody }] of Object.entries(methods)) {
      const at = `${method.toUpperCase()} ${path}`;
      looked += 1;
      for (const { name, schema } of parameters) found.push(...unbounded(schema, `${at} ?${name}`));
      for (const { schema } of Object.values(requestBody?.content ?? {})) {
        found.push(...unbounded(schema, `${at} body`));
      }
    }
  }
  expect(found.filter((line) => !checkedByTheEngine.test(line))).toEqual([]);
  expect(looked).toBeGreaterThan(100);
});

test('every form that a text of a request has to have is said where the text has another', async () => {
  const paths = await publishedInterface<Operation>(await buildTestApp('sqlite'));
  const wanted = new Set<string>();
  JSON.stringify(paths, (key, value: unknown) => {
    if (key === 'pattern' && typeof value === 'string') wanted.add(value);
    return value;
  });
  expect(wanted.size).toBeGreaterThan(5);
  expect([...wanted].filter((pattern) => !formOf.has(pattern))).toEqual([]);
});

test('every text, list and number that a message on the socket takes has a bound in its schema', () => {
  const schemas = Object.entries(clientMessages).filter(([, value]) => typeof value === 'object');
  expect(schemas.length).toBeGreaterThan(3);
  expect(schemas.flatMap(([name, schema]) => unbounded(schema as unknown as Schema, name))).toEqual([]);
});

/** Values of the audit log, and of an export whole records: what they hold is bounded where they are made. */
const heldAsItIs = /: anything$/;

test('every text, list and number of every schema of the contract has a bound', async () => {
  const contract = join(import.meta.dirname, '../../../../packages/contract/src');
  const files = globSync('**/*.ts', { cwd: contract }).filter((file) => !file.endsWith('.test.ts'));
  let looked = 0;
  const found: string[] = [];
  for (const file of files) {
    const module = (await import(join(contract, file))) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(module)) {
      const isSchema = typeof value === 'object' && value !== null && ('type' in value || 'anyOf' in value);
      if (!isSchema) continue;
      looked += 1;
      found.push(...unbounded(value as Schema, `${file} ${name}`));
    }
  }
  expect(found.filter((line) => !heldAsItIs.test(line))).toEqual([]);
  expect(looked).toBeGreaterThan(120);
});

test('every text, list and number of an exercise’s specification has a bound in its schema', () => {
  expect(unbounded(Specification as unknown as Schema, 'specification')).toEqual([]);
});
