import { expect, test } from 'vitest';
import { nextTime, type PastSet } from './next-time.ts';

interface Told {
  readonly reps?: number;
  readonly heldMs?: number;
  readonly score?: number | null;
  readonly weightKg?: number;
  readonly effort?: number;
}

/** Three alike. */
function workout(workoutId: string, { reps = 0, heldMs = 0, score = 90, weightKg, effort }: Told): PastSet[] {
  const isTold = weightKg !== undefined || effort !== undefined;
  const correction = isTold ? { weight_kg: weightKg ?? null, effort: effort ?? null } : null;
  return Array.from({ length: 3 }, () => ({ workoutId, reps, longest_hold_ms: heldMs, score, correction }));
}

const repetitions = (amount: number, weightKg: number | null = null) =>
  ({ sets: 3, amount, unit: 'repetitions', weightKg }) as const;

function after(first: Told, last: Told) {
  return nextTime([...workout('first', first), ...workout('last', last)]);
}

test('nothing is said of what was never done', () => {
  expect(nextTime([])).toBeNull();
});

test('3 x 12, because 3 x 10 was made twice, and well', () => {
  expect(after({ reps: 10, score: 85 }, { reps: 10, score: 80 })).toEqual({
    plan: repetitions(12),
    before: repetitions(10),
    because: 'twice_good',
  });
});

test.each([
  ['once', { reps: 8 }, 'good_once'],
  ['after less well', { reps: 10, score: 79 }, 'good_once'],
] as const)('what was done well %s is done once more', (_when, first, because) => {
  expect(after(first, { reps: 10 })).toMatchObject({ plan: repetitions(10), because });
});

test('form comes before more, and before how hard it was', () => {
  expect(after({ reps: 10 }, { reps: 10, score: 79.9, effort: 10 })).toMatchObject({
    plan: repetitions(10),
    because: 'form',
  });
});

test('what took nearly everything does not become more', () => {
  expect(after({ reps: 10 }, { reps: 10, effort: 9 })).toMatchObject({ because: 'hard' });
});

test('from twelve on it is the weight that grows, and the repetitions begin anew', () => {
  expect(after({ reps: 12, weightKg: 60 }, { reps: 12, weightKg: 60 })?.plan).toEqual(repetitions(8, 62.5));
  expect(after({ reps: 12, weightKg: 55 }, { reps: 12, weightKg: 60 })).toMatchObject({
    because: 'good_once',
  });
});

test('without a weight repetitions grow to thirty, and sets after that', () => {
  expect(after({ reps: 12 }, { reps: 12 })?.plan).toEqual(repetitions(14));
  expect(after({ reps: 29 }, { reps: 29 })?.plan).toEqual(repetitions(30));
  expect(after({ reps: 30 }, { reps: 30 })?.plan).toEqual({ ...repetitions(30), sets: 4 });
});

test('holds grow by seconds', () => {
  expect(after({ heldMs: 30_400 }, { heldMs: 30_900 })?.plan).toEqual({
    sets: 3,
    amount: 35,
    unit: 'seconds',
    weightKg: null,
  });
});

test('what nothing judged is done again', () => {
  expect(after({ reps: 10 }, { reps: 10, score: null })).toMatchObject({ because: 'done' });
});

test('a plan is what was made in every set, not in the best', () => {
  const [one, ...others] = workout('only', { reps: 10 });
  expect(nextTime([{ ...(one as PastSet), reps: 7 }, ...others])?.plan).toEqual(repetitions(7));
});
