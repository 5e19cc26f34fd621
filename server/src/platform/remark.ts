// What is said of a field, made of its rule: the sentence, and what says it in another language.
import { fieldRules, type FieldRule } from '@spotter/contract/field-rules';
import type { FieldError, Remark } from '@spotter/contract/problem';

type Place<Sentence extends string> = Sentence extends `${string}%{${infer Name}}${infer Rest}`
  ? Name | Place<Rest>
  : never;
type PlaceOf<Rule extends FieldRule> = Place<(typeof fieldRules)[Rule]>;

/** What fills the places of a rule's sentence: a number for its limit, texts for the rest. */
type Filled<Rule extends FieldRule> = [PlaceOf<Rule>] extends [never]
  ? []
  : [Readonly<{ [P in PlaceOf<Rule>]: P extends 'limit' ? number : string | number }>];

/** A remark whose rule is one of the table. */
export type RuleRemark = Remark & { readonly rule: FieldRule };
export type RuleError = FieldError & { readonly rule: FieldRule };

export function remark<Rule extends FieldRule>(rule: Rule, ...[filled]: Filled<Rule>): RuleRemark {
  const { limit, ...others } = (filled ?? {}) as { limit?: number } & Record<string, string | number>;
  const names = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
  const values: Record<string, string> = {
    ...names,
    ...(limit === undefined ? {} : { limit: String(limit) }),
  };
  return {
    message: fieldRules[rule].replaceAll(/%\{(\w+)\}/g, (_place, name: string) => values[name] ?? ''),
    rule,
    ...(limit === undefined ? {} : { limit }),
    ...(Object.keys(names).length === 0 ? {} : { names }),
  };
}

export function fieldError<Rule extends FieldRule>(
  path: string,
  rule: Rule,
  ...filled: Filled<Rule>
): RuleError {
  return { path, ...remark(rule, ...filled) };
}
