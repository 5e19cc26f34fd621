// The forms that a text of a request may have to have, each with what is said of one that has another.
import type { FieldRule } from './field-rules.ts';

interface TextForm {
  readonly pattern: string;
  readonly rule: FieldRule;
  /** What the rule's sentence names. */
  readonly names?: Readonly<Record<string, number>>;
}

/** Whole numbers in a query are texts: converting would read 1.5 as 1. */
export const textForms = {
  positive: { pattern: '^[1-9][0-9]{0,15}$', rule: 'not_positive' },
  positives: { pattern: '^[1-9][0-9]{0,15}(,[1-9][0-9]{0,15})*$', rule: 'not_ids' },
  to90: { pattern: '^([1-9]|[1-8][0-9]|90)$', rule: 'not_in_range', names: { least: 1, limit: 90 } },
  to100: { pattern: '^([1-9][0-9]?|100)$', rule: 'not_in_range', names: { least: 1, limit: 100 } },
  to200: {
    pattern: '^([1-9][0-9]?|1[0-9][0-9]|200)$',
    rule: 'not_in_range',
    names: { least: 1, limit: 200 },
  },
  to999999: { pattern: '^[1-9][0-9]{0,5}$', rule: 'not_in_range', names: { least: 1, limit: 999_999 } },
  uuid: { pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$', rule: 'not_uuid' },
  moment: {
    pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
    rule: 'not_moment',
  },
  timeZone: { pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$', rule: 'not_time_zone' },
  key: { pattern: '^[a-z][a-z0-9_]{0,99}$', rule: 'not_key' },
  seen: { pattern: '\\S', rule: 'empty' },
} as const satisfies Readonly<Record<string, TextForm>>;

/** By its pattern. */
export const formOf: ReadonlyMap<string, TextForm> = new Map(
  Object.values(textForms).map((form) => [form.pattern, form]),
);
