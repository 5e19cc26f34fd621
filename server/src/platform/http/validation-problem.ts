// Turns what the validator found into one entry a field, in words.
import type { FieldError } from '@spotter/contract/problem';
import { formOf } from '@spotter/contract/text-forms';
import type { FastifySchemaValidationError } from 'fastify';
import { fieldError, remark, type RuleError, type RuleRemark } from '../remark.ts';

const maxFields = 20;

interface TypeBoxIssue extends FastifySchemaValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

const ruleOfType: Readonly<Record<string, 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'>> =
  {
    string: 'string',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    array: 'array',
    object: 'object',
  };

function remarkOnForm(pattern: string): RuleRemark {
  const { rule, names } = formOf.get(pattern) ?? { rule: 'wrong_form' };
  return names
    ? remark(rule as 'not_in_range', names as { least: number; limit: number })
    : remark(rule as 'wrong_form');
}

function remarkOn({ keyword, params, message }: TypeBoxIssue): RuleRemark {
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'type': {
      const type = ruleOfType[String(params['type'])];
      return type === undefined ? remark('wrong_form') : remark(`not_${type}`);
    }
    case 'minLength':
      return limit === 1 ? remark('empty') : remark('too_short', { limit });
    case 'maxLength':
      return remark('too_long', { limit });
    case 'minItems':
      return limit === 1 ? remark('no_entries') : remark('too_few', { limit });
    case 'maxItems':
    case 'maxProperties':
      return remark('too_many', { limit });
    case 'additionalProperties':
      return remark('unknown_fields');
    case 'exclusiveMinimum':
      return remark('not_more', { limit });
    case 'minimum':
      return remark('too_small', { limit });
    case 'maximum':
      return remark('too_great', { limit });
    case 'enum':
    case 'const':
    case 'anyOf':
      return remark('not_allowed');
    case 'pattern':
      return remarkOnForm(String(params['pattern']));
    case 'format':
      return remark('wrong_format', { format: String(params['format']) });
    default:
      return remark('unfit', { why: `${message ?? 'Is not valid'}.` });
  }
}

function toFieldErrors(issue: TypeBoxIssue): RuleError[] {
  const missing = issue.params['requiredProperties'];
  if (issue.keyword !== 'required' || !Array.isArray(missing))
    return [{ path: issue.instancePath, ...remarkOn(issue) }];
  return missing.map((key) => fieldError(`${issue.instancePath}/${escapePointer(String(key))}`, 'required'));
}

/** One entry for each field, the first that was found wrong with it; at most 20. */
export function fieldErrors(issues: readonly FastifySchemaValidationError[]): RuleError[] {
  const byPath = new Map<string, RuleError>();
  for (const issue of issues as readonly TypeBoxIssue[]) {
    for (const error of toFieldErrors(issue)) {
      const before = byPath.get(error.path);
      // What a form wants says how long it may be, too.
      const saysMore = before?.rule === 'too_long' && issue.keyword === 'pattern';
      if (!before || saysMore) byPath.set(error.path, error);
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
