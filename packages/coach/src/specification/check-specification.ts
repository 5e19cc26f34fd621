import type { TSchema } from 'typebox';
import { Check, Errors } from 'typebox/value';
import { inPresentWords } from './in-present-words.ts';
import { ruleKinds } from './rule.ts';
import { Specification } from './specification.ts';

/** What is wrong in a specification, and where: a JSON Pointer into it. */
export interface SpecificationError {
  readonly path: string;
  readonly message: string;
}

/** A specification that may be used, or everything that keeps it from being one. */
export type CheckedSpecification =
  | { readonly ok: true; readonly specification: Specification }
  | { readonly ok: false; readonly errors: readonly SpecificationError[] };

/**
 * Checks data from anywhere against the schema, and that what it names within itself is there; older words are valid, and the
 * specification has the present ones.
 */
export function checkSpecification(data: unknown): CheckedSpecification {
  if (!Check(Specification, data)) return { ok: false, errors: schemaErrors(data) };
  const specification = inPresentWords(data) as Specification;
  const dangling = danglingNames(specification);
  return dangling.length > 0 ? { ok: false, errors: dangling } : { ok: true, specification };
}

/** A rule that is none of the kinds breaks the schema of each: only what is wrong with the kind it says it is helps. */
function schemaErrors(data: unknown): SpecificationError[] {
  if (typeof data !== 'object' || data === null || !('rules' in data) || !Array.isArray(data.rules)) {
    return errorsOf(Specification, data, '');
  }
  const errors = [
    ...errorsOf(Specification, { ...data, rules: [] }, ''),
    ...data.rules.flatMap((rule: unknown, i) => ruleErrors(rule, `/rules/${i}`)),
  ];
  return errors.length > 0 ? errors : errorsOf(Specification, data, '');
}

function ruleErrors(rule: unknown, path: string): SpecificationError[] {
  const take: unknown = typeof rule === 'object' && rule !== null && 'take' in rule ? rule.take : undefined;
  const kind = ruleKinds.find(({ properties }) => Check(properties.take, take));
  return kind ? errorsOf(kind, rule, path) : [{ path: `${path}/take`, message: 'names no kind of rule' }];
}

function errorsOf(schema: TSchema, data: unknown, path: string): SpecificationError[] {
  return Errors(schema, data).map(({ instancePath, message }) => ({ path: path + instancePath, message }));
}

function danglingNames({ cues, rules, views, counting, kind }: Specification): SpecificationError[] {
  const errors: SpecificationError[] = [];
  const ids = new Set<string>();
  for (const [i, { id, cue, turn }] of rules.entries()) {
    if (ids.has(id)) errors.push({ path: `/rules/${i}/id`, message: `a rule named ${id} is there already` });
    if (!(cue in cues)) errors.push({ path: `/rules/${i}/cue`, message: `there is no cue ${cue}` });
    if (turn !== undefined && !(turn in cues))
      errors.push({ path: `/rules/${i}/turn`, message: `there is no cue ${turn}` });
    ids.add(id);
  }
  if (!(views.cue in cues)) errors.push({ path: '/views/cue', message: `there is no cue ${views.cue}` });
  for (const [i, { rest, peak }] of counting.components.entries()) {
    if (rest === peak)
      errors.push({ path: `/counting/components/${i}/peak`, message: 'must differ from rest' });
  }
  if (kind === 'repetitions' && counting.components.length === 0) {
    errors.push({ path: '/counting/components', message: 'repetitions need at least one' });
  }
  if (counting.partialRange > counting.minimumRange) {
    errors.push({ path: '/counting/partialRange', message: 'must not exceed minimumRange' });
  }
  return errors;
}
