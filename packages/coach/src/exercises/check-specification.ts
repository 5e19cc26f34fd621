import { Errors } from 'typebox/value';
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

/** Checks data from anywhere against the schema, and that what it names within itself is there. */
export function checkSpecification(data: unknown): CheckedSpecification {
  const errors = Errors(Specification, data).map(({ instancePath, message }) => ({
    path: instancePath,
    message,
  }));
  if (errors.length > 0) return { ok: false, errors };
  const specification = data as Specification;
  const dangling = danglingNames(specification);
  return dangling.length > 0 ? { ok: false, errors: dangling } : { ok: true, specification };
}

function danglingNames({ cues, rules, views, counting }: Specification): SpecificationError[] {
  const errors: SpecificationError[] = [];
  const ids = new Set<string>();
  for (const [i, { id, cue }] of rules.entries()) {
    if (ids.has(id)) errors.push({ path: `/rules/${i}/id`, message: `a rule named ${id} is there already` });
    if (!(cue in cues)) errors.push({ path: `/rules/${i}/cue`, message: `there is no cue ${cue}` });
    ids.add(id);
  }
  if (!(views.cue in cues)) errors.push({ path: '/views/cue', message: `there is no cue ${views.cue}` });
  for (const [i, { rest, peak }] of counting.components.entries()) {
    if (rest === peak)
      errors.push({ path: `/counting/components/${i}/peak`, message: 'must differ from rest' });
  }
  if (counting.partialRange > counting.minimumRange) {
    errors.push({ path: '/counting/partialRange', message: 'must not exceed minimumRange' });
  }
  return errors;
}
