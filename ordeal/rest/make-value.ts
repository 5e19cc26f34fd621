// Values that a schema describes, and values that it should refuse.
import fc from 'fast-check';

export interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Longer than any text here has to be to be told from a short one. */
const longText = 60;

function text({ pattern, minLength = 0, maxLength = longText }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + longText), unit: 'grapheme' });
}

/** What fits a schema. */
export function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting));
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 200, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -5, max: schema.maximum ?? 5, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const minLength = schema.minItems ?? 0;
      return fc.array(fitting(schema.items ?? {}), {
        minLength,
        maxLength: Math.min(schema.maxItems ?? minLength + 4, minLength + 4),
      });
    }
    case 'object': {
      const members = Object.entries(schema.properties ?? {}).map(([key, member]) => [key, fitting(member)]);
      return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: [...(schema.required ?? [])],
      });
    }
    case undefined:
    default:
      return fc.jsonValue({ maxDepth: 3 });
  }
}

/** What went wrong somewhere before, and its like. */
export const nasty: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\ufdfa'.repeat(3_000),
  'x'.repeat(100_000),
  '\u202eevil',
  '__proto__',
  'constructor',
  "' or 1=1 --",
  '%00',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '=1+1',
  'İSTANBUL',
  '💪🏽',
  '2026-13-45',
  '0000-00-00T00:00:00Z',
  'null',
  '1,,2',
  '99999999999999999999',
  -1,
  0,
  1.5,
  2_147_483_648,
  9_007_199_254_740_992,
  1e308,
  [],
  [[[[[]]]]],
  {},
  { $ne: null },
);
