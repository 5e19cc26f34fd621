// Checks what comes in by the schema of its route, and lets nothing through that the schema does not name.
import { Value } from 'typebox/value';
import { Compile } from 'typebox/compile';
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';

interface Issue {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
  readonly message: string;
}

/** Where a text holds NUL, as a JSON Pointer; PostgreSQL cannot store it, and no person types it. */
function findNul(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes('\0') ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = findNul(member, `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nulIssue(instancePath: string): Issue {
  const message = 'Must not hold the character NUL';
  return { keyword: 'nul', schemaPath: '', instancePath, params: {}, message };
}

/**
 * Bodies are never coerced; addresses and queries, which hold only text, are converted to what the schema says. Fields that
 * the schema does not name are taken out: a body never carries more into a store than its route declares.
 */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema);
  return (value: unknown) => {
    const given = httpPart === 'body' ? value : Value.Convert(schema, value);
    if (!validator.Check(given)) return { error: validator.Errors(given) as unknown as Issue[] };
    const cleaned = validator.Clean(given);
    const nul = findNul(cleaned);
    return nul === undefined ? { value: cleaned } : { error: [nulIssue(nul)] };
  };
};
