// Checks what comes in by the schema of its route, and lets nothing through that the schema does not name.
import { Value } from 'typebox/value';
import { Compile, type Validator } from 'typebox/compile';
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';

interface Issue {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
  readonly message: string;
}

interface Compiled {
  readonly validator: Validator;
  readonly isDecoded: boolean;
}

/** A schema is compiled once, however many applications a process builds. */
const compiled = new WeakMap<TSchema, Compiled>();

function compile(schema: TSchema): Compiled {
  const known = compiled.get(schema) ?? { validator: Compile(schema), isDecoded: Value.HasCodec(schema) };
  compiled.set(schema, known);
  return known;
}

/**
 * Bodies are never coerced; addresses and queries, which hold only text, are converted to what the schema says, their ids to
 * numbers. Fields that the schema does not name are taken out: a body never carries more into a store than its route declares.
 */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const { validator, isDecoded } = compile(schema);
  return (value: unknown) => {
    const given = httpPart === 'body' ? value : Value.Convert(schema, value);
    if (!validator.Check(given)) return { error: validator.Errors(given) as unknown as Issue[] };
    const cleaned = validator.Clean(given);
    return { value: isDecoded ? validator.Decode(cleaned) : cleaned };
  };
};
