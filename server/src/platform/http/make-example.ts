// An example of a value, put together from what the contract gives for its members.
import { memberExamples } from '@spotter/contract/member-examples';
import type { JsonSchema } from './json-schema.ts';

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fits({ type, anyOf = [] }: JsonSchema, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === typeOf(value) || anyOf.some((option) => fits(option, value));
}

/**
 * @param member what the value is called where it stands
 * @throws where nothing says what a text looks like
 */
export function makeExample(schema: JsonSchema, member = ''): unknown {
  const { examples, enum: values, anyOf, type, items, properties = {}, minimum = 0 } = schema;
  if (examples) return examples[0];
  if ('const' in schema) return schema.const;
  if (values) return values[0];
  const known = memberExamples[member]?.find((value) => fits(schema, value));
  if (known !== undefined) return known;
  if (anyOf) return makeExample(anyOf.find((option) => option.type !== 'null') ?? { type: 'null' }, member);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, makeExample(value, name)]),
      );
    case 'array':
      return items ? [makeExample(items, member)] : [];
    case 'integer':
    case 'number':
      return Math.max(minimum, 0);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'string':
      throw new Error(`No example says what the text "${member}" looks like.`);
    case undefined:
    default:
      return memberExamples[member]?.[0] ?? {};
  }
}
