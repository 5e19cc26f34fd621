// A routine as it is edited: what is typed, and what of it can be kept.
import type { NewRoutine, Routine, RoutineGoal, RoutineLevel, RoutineStep } from '@spotter/contract/routines';
import { inLatinDigits } from '../parts/in-latin-digits.ts';
import { kilogramsOf, kilogramsPerPound, mostKilograms, typedWeight } from '../train/kilograms-of.ts';
import type { TrainOptions } from '../train/train-options.ts';

export type WeightUnit = TrainOptions['unit'];

export interface DraftStep {
  /** Stays with it wherever it is moved. */
  readonly key: number;
  readonly exerciseId: number;
  readonly exerciseName: string;
  readonly isHeld: boolean;
  readonly sets: string;
  readonly amount: string;
  readonly rest: string;
  readonly weight: string;
}

export type TypedField = 'sets' | 'amount' | 'rest' | 'weight';

export interface Draft {
  readonly name: string;
  readonly goal: RoutineGoal;
  readonly level: RoutineLevel;
  readonly days: readonly number[];
  readonly steps: readonly DraftStep[];
}

export const emptyDraft: Draft = { name: '', goal: 'strength', level: 'beginner', days: [], steps: [] };

function toDraftStep(step: RoutineStep, key: number, unit: WeightUnit): DraftStep {
  const { repetitions, seconds } = step.target;
  const amount = repetitions ?? seconds;
  return {
    key,
    exerciseId: step.exercise_id,
    exerciseName: step.exercise_name,
    isHeld: repetitions === undefined && seconds !== undefined,
    sets: String(step.sets),
    amount: amount === undefined ? '' : String(amount),
    rest: step.rest_seconds === null ? '' : String(step.rest_seconds),
    weight: typedWeight(step.weight_kg, unit),
  };
}

export function toDraft({ name, goal, level, days, steps }: Routine, unit: WeightUnit): Draft {
  return { name, goal, level, days, steps: steps.map((step, index) => toDraftStep(step, index, unit)) };
}

export interface Added {
  readonly exerciseId: number;
  readonly exerciseName: string;
  readonly isHeld: boolean;
}

export function addStep(draft: Draft, added: Added): Draft {
  const key = Math.max(-1, ...draft.steps.map((step) => step.key)) + 1;
  const amount = added.isHeld ? '30' : '10';
  return {
    ...draft,
    steps: [...draft.steps, { ...added, key, sets: '3', amount, rest: '60', weight: '' }],
  };
}

export function removeStep(draft: Draft, key: number): Draft {
  return { ...draft, steps: draft.steps.filter((step) => step.key !== key) };
}

/** Changes places with the one before it (-1) or after it (1). */
export function moveStep(draft: Draft, key: number, by: -1 | 1): Draft {
  const from = draft.steps.findIndex((step) => step.key === key);
  const [moved, other] = [draft.steps[from], draft.steps[from + by]];
  if (!moved || !other) return draft;
  return { ...draft, steps: draft.steps.with(from, other).with(from + by, moved) };
}

export function typeIn(draft: Draft, key: number, field: TypedField, text: string): Draft {
  const steps = draft.steps.map((step) => (step.key === key ? { ...step, [field]: text } : step));
  return { ...draft, steps };
}

type Bounds = Readonly<Record<'least' | 'most', number>>;

const bounds = {
  sets: { least: 1, most: 20 },
  amount: { least: 1, most: 999 },
  rest: { least: 0, most: 3600 },
} as const satisfies Record<string, Bounds>;

/** What may be typed there; a weight in the unit of whoever types it. */
export function boundsOf(field: TypedField, unit: WeightUnit): Bounds {
  if (field !== 'weight') return bounds[field];
  return { least: 0, most: unit === 'pound' ? Math.floor(mostKilograms / kilogramsPerPound) : mostKilograms };
}

/** @returns null of nothing, undefined of what is no such number */
function numberOf(text: string, { least, most }: Bounds): number | null | undefined {
  const plain = inLatinDigits(text);
  if (plain === '') return null;
  const number = /^\d{1,4}$/.test(plain) ? Number(plain) : NaN;
  return number >= least && number <= most ? number : undefined;
}

/** What is typed of a step and cannot be kept. */
export function wrongIn({ sets, amount, rest, weight }: DraftStep, unit: WeightUnit): readonly TypedField[] {
  return [
    ...(numberOf(sets, bounds.sets) == null ? (['sets'] as const) : []),
    ...(numberOf(amount, bounds.amount) === undefined ? (['amount'] as const) : []),
    ...(numberOf(rest, bounds.rest) === undefined ? (['rest'] as const) : []),
    ...(kilogramsOf(weight, unit) === undefined ? (['weight'] as const) : []),
  ];
}

/** @returns null while something is missing or wrong */
export function toRoutine(draft: Draft, unit: WeightUnit): NewRoutine | null {
  const { name, goal, level, days, steps } = draft;
  const isWrong = steps.length === 0 || steps.some((step) => wrongIn(step, unit).length > 0);
  if (name.trim() === '' || isWrong) return null;
  return {
    name: name.trim(),
    goal,
    level,
    days: [...days],
    steps: steps.map((step) => {
      const amount = numberOf(step.amount, bounds.amount) ?? null;
      return {
        exercise_id: step.exerciseId,
        sets: numberOf(step.sets, bounds.sets) ?? 1,
        target: amount === null ? {} : step.isHeld ? { seconds: amount } : { repetitions: amount },
        rest_seconds: numberOf(step.rest, bounds.rest) ?? null,
        weight_kg: kilogramsOf(step.weight, unit) ?? null,
      };
    }),
  };
}
