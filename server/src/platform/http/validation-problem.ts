// Turns what the validator found into one entry a field, in words.
import { positiveIntegerPattern } from '@spotter/contract/ids';
import type { FieldError } from '@spotter/contract/problem';
import type { FastifySchemaValidationError } from 'fastify';

const maxFields = 20;

interface TypeBoxIssue extends FastifySchemaValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function say(issue: TypeBoxIssue): string {
  const { keyword, params } = issue;
  const limit = String(params['limit']);
  if (keyword === 'type') return `Must be ${article(String(params['type']))}.`;
  if (keyword === 'minLength')
    return limit === '1' ? 'Must not be empty.' : `Must have at least ${limit} characters.`;
  if (keyword === 'maxLength') return `Must have at most ${limit} characters.`;
  if (keyword === 'minItems')
    return limit === '1' ? 'Must hold at least one entry.' : `Must hold at least ${limit} entries.`;
  if (keyword === 'maxItems' || keyword === 'maxProperties') return `Must hold at most ${limit} entries.`;
  if (keyword === 'additionalProperties') return 'Holds fields that are not known.';
  if (keyword === 'exclusiveMinimum') return `Must be more than ${limit}.`;
  if (keyword === 'minimum') return `Must be at least ${limit}.`;
  if (keyword === 'maximum') return `Must be at most ${limit}.`;
  if (keyword === 'enum' || keyword === 'const' || keyword === 'anyOf')
    return 'Is not one of the allowed values.';
  if (keyword === 'pattern' && String(params['pattern']) === positiveIntegerPattern) {
    return 'Must be a positive whole number.';
  }
  if (keyword === 'pattern') return 'Does not have the right form.';
  if (keyword === 'format') return `Must be a valid ${String(params['format'])}.`;
  return `${issue.message ?? 'Is not valid'}.`;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function toFieldErrors(issue: TypeBoxIssue): FieldError[] {
  const missing = issue.params['requiredProperties'];
  if (issue.keyword !== 'required' || !Array.isArray(missing))
    return [{ path: issue.instancePath, message: say(issue) }];
  return missing.map((key) => ({
    path: `${issue.instancePath}/${escapePointer(String(key))}`,
    message: 'Is required.',
  }));
}

/** One entry for each field, the first that was found wrong with it; at most 20. */
export function fieldErrors(issues: readonly FastifySchemaValidationError[]): FieldError[] {
  const byPath = new Map<string, FieldError>();
  for (const issue of issues as readonly TypeBoxIssue[]) {
    for (const error of toFieldErrors(issue)) {
      if (!byPath.has(error.path)) byPath.set(error.path, error);
    }
  }
  return [...byPath.values()].slice(0, maxFields);
}

/** A sentence for `detail` that names the fields, for clients that show only that. */
export function describeFields(fields: readonly FieldError[], where: string): string {
  const parts = fields.map(({ path, message }) => {
    const name = path.slice(1);
    const text = message.replace(/\.$/, '');
    return name === '' ? `the ${where} ${lower(text)}` : `${name} ${lower(text)}`;
  });
  return `Check the ${where}: ${parts.join('; ')}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
