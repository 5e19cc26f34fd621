// How a record says what an exercise is coached by: what most have in common is said once, a variant says what differs.
import type { Words } from '@spotter/coach/specification/languages';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Rule } from '@spotter/coach/specification/rule';
import type { Specification } from '@spotter/coach/specification/specification';
import { countingOf, ordinarily, type Counted, type Sourced } from './counted.ts';
import type { CoachedExercise, Exercise } from './exercise.ts';
import type { Fault } from './faults/fault.ts';
import { turns } from './faults/turns.ts';

/** Words for the phases of who goes down and up. */
export const downAndUp = {
  rest: 'STANDING',
  out: 'DESCENDING',
  peak: 'BOTTOM',
  back: 'ASCENDING',
} as const;

const goodRepetition: Words = {
  en: ordinary.praise.en,
  de: 'Gute Wiederholung',
  es: 'Buena repetición',
  ar: 'تكرار جيد',
};

/** What a specification says beyond what is ordinary. Its key and its name are those of the exercise unless told. */
export interface Coaching
  extends
    Pick<Specification, 'views' | 'report'>,
    Partial<Pick<Specification, 'key' | 'kind' | 'states' | 'family'>> {
  readonly name?: Words;
  readonly counting: Counted;
  readonly tempo?: Partial<Specification['tempo']>;
  readonly rules: readonly Fault[];
  /** What is said beside the cues of the rules, and the turns that are asked for otherwise than usual. */
  readonly cues?: Readonly<Record<string, Words>>;
}

type Told<C> = Omit<Exercise, 'specification' | 'variantOf'> & { readonly coaching: C };

/** An exercise with a specification of its own. */
export function coached({ coaching, ...exercise }: Told<Coaching>): CoachedExercise {
  const { counting, tempo, rules, cues, ...rest } = coaching;
  return {
    ...exercise,
    specification: {
      ...ordinary,
      key: exercise.slug,
      name: exercise.name,
      praise: goodRepetition,
      ...rest,
      counting: countingOf({ ...ordinarily, ...counting }),
      tempo: { ...ordinary.tempo, ...tempo },
      rules: rules.map(({ rule }) => rule),
      cues: { ...turns, ...cuesOf(rules), ...cues },
    },
  };
}

function cuesOf(rules: readonly Fault[]): Readonly<Record<string, Words>> {
  return Object.fromEntries(rules.map(({ rule, cue }) => [rule.cue, cue]));
}

/** What differs from what it is a kind of. */
export interface Difference extends Partial<Omit<Coaching, 'counting' | 'name'>> {
  readonly counting?: Partial<Counted>;
  /** Limits of rules, by the id of the rule, and why they are others than those of what it is a kind of. */
  readonly limits?: Readonly<Record<string, Sourced>>;
  /** Ids of rules that do not hold of it. */
  readonly without?: readonly string[];
}

function withLimit(rule: Rule, told: Sourced | undefined): Rule {
  if (!told) return rule;
  const [limit, why] = told;
  return { ...rule, limit, source: `${rule.source} ${why}` };
}

/** A kind of another exercise, coached by a specification of its own where `coaching` says what differs, else by that of the other. */
export function variantOf(
  base: CoachedExercise,
  { coaching, ...exercise }: Omit<Told<Difference>, 'coaching'> & { readonly coaching?: Difference },
): CoachedExercise {
  const known = { ...exercise, variantOf: base };
  if (!coaching) return { ...known, specification: base.specification };
  const { counting, tempo, rules, cues, limits = {}, without = [], ...rest } = coaching;
  const was = base.specification;
  const ids = new Set(was.rules.map(({ id }) => id));
  const unknown = [...Object.keys(limits), ...without].filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new RangeError(`${base.slug} has no rule ${unknown.join(', ')}`);
  const saidByRules = new Set(was.rules.map(({ cue }) => cue));
  const kept = was.rules
    .filter(({ id }) => !without.includes(id))
    .map((rule) => withLimit(rule, limits[rule.id]));
  const judging = rules?.map(({ rule }) => rule) ?? kept;
  const said = new Set(judging.map(({ cue }) => cue));
  const inherited = Object.entries(was.cues).filter(([id]) => !saidByRules.has(id) || said.has(id));
  return {
    ...known,
    specification: {
      ...was,
      key: exercise.slug,
      name: exercise.name,
      ...rest,
      counting: countingOf(counting ?? {}, was.counting),
      tempo: { ...was.tempo, ...tempo },
      rules: judging,
      cues: { ...Object.fromEntries(inherited), ...cuesOf(rules ?? []), ...cues },
    },
  };
}
