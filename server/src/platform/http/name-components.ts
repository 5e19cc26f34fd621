// Says once, under a name, what an OpenAPI document would otherwise say again and again: schemas and answers to errors.
import { errors, type ErrorCode } from '@spotter/contract/errors';
import { memberDescriptions } from '@spotter/contract/member-descriptions';
import type { Problem } from '@spotter/contract/problem';
import { AppError } from '../app-error.ts';
import { contractSchemas } from './contract-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { makeExample } from './make-example.ts';
import type { Answer, Content, Media, OpenApiDocument, Operation, Reference } from './openapi-document.ts';
import { toProblem } from './problem-details.ts';

/** What tells a schema from others, wherever it stands and however its keys are ordered. */
function keyOf(schema: JsonSchema): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'examples') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** An error is known by its codes, which its description names. */
function codesOf({ description }: Answer): ErrorCode[] {
  return [...description.matchAll(/`([\w.]+)`/g)].map(([, code]) => code as ErrorCode);
}

function exampleOfError(code: ErrorCode): Problem {
  return toProblem(new AppError(code, { detail: `${errors[code].title}.` }), 'req-1a');
}

/** By itself, or in what it may be. */
function isDescribed({ description, anyOf = [] }: JsonSchema): boolean {
  return description !== undefined || anyOf.some(isDescribed);
}

/** Schemas go by the names that the contract exports them under. Each body and answer gets an example, each member words. */
export function nameComponents(document: OpenApiDocument): OpenApiDocument {
  const contract = contractSchemas();
  const names = new Map([...contract].map(([name, schema]) => [keyOf(schema), name]));
  const schemas: Record<string, JsonSchema> = {};
  const responses: Record<string, Answer> = {};

  function referMember(member: JsonSchema, name: string): JsonSchema {
    const description = isDescribed(member) ? undefined : memberDescriptions[name];
    return { ...refer(member), ...(description !== undefined && { description }) };
  }

  /** @param itself the name that the whole goes by already */
  function refer(schema: JsonSchema, itself?: string): JsonSchema {
    const name = names.get(keyOf(schema));
    if (name !== undefined && name !== itself) {
      schemas[name] ??= refer(contract.get(name) ?? schema, name);
      return { $ref: `#/components/schemas/${name}` };
    }
    const { examples: _, anyOf, items, properties, ...rest } = schema;
    return {
      ...rest,
      ...(anyOf && { anyOf: anyOf.map((option) => refer(option)) }),
      ...(items && { items: refer(items) }),
      ...(properties && { properties: mapValues(properties, referMember) }),
    };
  }

  function nameMedia({ schema, ...media }: Media, type: string): Media {
    if (!schema || !type.endsWith('json')) return { ...media, ...(schema && { schema }) };
    const name = names.get(keyOf(schema));
    const known = name === undefined ? undefined : contract.get(name);
    return { example: makeExample(known ?? schema), ...media, schema: refer(schema) };
  }

  function nameContent<T extends Content>(part: T): T {
    return part.content ? { ...part, content: mapValues(part.content, nameMedia) } : part;
  }

  function nameProblem({ content = {}, ...answer }: Answer): Answer {
    const [code = 'server.internal'] = codesOf(answer);
    const example = exampleOfError(code);
    return {
      ...answer,
      content: mapValues(content, ({ schema = {} }) => ({ example, schema: refer(schema) })),
    };
  }

  function nameAnswer(answer: Answer | Reference, status: string): Answer | Reference {
    if ('$ref' in answer) return answer;
    if (Number(status) < 400) return nameContent(answer);
    const name = codesOf(answer).join('-');
    responses[name] ??= nameProblem(answer);
    return { $ref: `#/components/responses/${name}` };
  }

  function nameOperation({ requestBody, responses: answers, ...operation }: Operation): Operation {
    return {
      ...operation,
      ...(requestBody && { requestBody: nameContent(requestBody) }),
      responses: mapValues(answers, nameAnswer),
    };
  }

  const paths = mapValues(document.paths, (methods) => mapValues(methods, nameOperation));
  return { ...document, paths, components: { ...document.components, responses, schemas } };
}
