import { expect, test } from 'vitest';
import { nextTime, type PastSet } from './next-time.ts';

interface Told {
  readonly reps?: number;
  readonly heldMs?: number;
  readonly score?: number | null;
  readonly weightKg?: number;
  readonly effort?: number;
}

const day = 24 * 3_600_000;
const nowMs = Date.parse('2026-11-28T18:00:00.000Z');
const settings = { nowMs };

/** Three alike. */
function workout(
  workoutId: string,
  { reps = 0, heldMs = 0, score = 90, weightKg, effort }: Told,
  daysAgo = 1,
): PastSet[] {
  const started_at = new Date(nowMs - daysAgo * day).toISOString();
  const isTold = weightKg !== undefined || effort !== undefined;
  const correction = isTold ? { weight_kg: weightKg ?? null, effort: effort ?? null } : null;
  return Array.from({ length: 3 }, () => ({
    workoutId,
    started_at,
    reps,
    longest_hold_ms: heldMs,
    score,
    correction,
  }));
}

const repetitions = (amount: number, weightKg: number | null = null) =>
  ({ sets: 3, amount, unit: 'repetitions', weightKg }) as const;

function after(first: Told, last: Told) {
  return nextTime([...workout('first', first, 3), ...workout('last', last)], settings);
}

test('nothing is said of what was never done', () => {
  expect(nextTime([], settings)).toBeNull();
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
  expect(nextTime([{ ...(one as PastSet), reps: 7 }, ...others], settings)?.plan).toEqual(repetitions(7));
});

test('what was done poorly once is done again, and twice becomes less: in repetitions, seconds, or weight', () => {
  const poor = { score: 60 };
  expect(after({ reps: 10 }, { reps: 10, ...poor })).toMatchObject({ because: 'form' });
  expect(after({ reps: 10, ...poor }, { reps: 10, ...poor })).toEqual({
    plan: repetitions(8),
    before: repetitions(10),
    because: 'twice_poor',
  });
  expect(after({ reps: 6, ...poor }, { reps: 6, ...poor })?.plan.amount).toBe(5);
  expect(after({ reps: 3, ...poor }, { reps: 3, ...poor })?.plan.amount).toBe(3);
  expect(after({ heldMs: 30_000, ...poor }, { heldMs: 30_000, ...poor })?.plan.amount).toBe(25);
  expect(after({ reps: 10, weightKg: 40, ...poor }, { reps: 10, weightKg: 40, ...poor })?.plan).toEqual(
    repetitions(10, 37.5),
  );
});

test('what was lowered already, and is still not done well, is first done again', () => {
  expect(after({ reps: 10, score: 60 }, { reps: 8, score: 60 })).toMatchObject({
    plan: repetitions(8),
    because: 'form',
  });
});

test.each([
  [27, 'good_once'],
  [28, 'break'],
] as const)('after %i days without it the reason is %s', (daysAgo, because) => {
  const sets = workout('only', { reps: 10, weightKg: 20 }, daysAgo);
  const plan = repetitions(10, because === 'break' ? 17.5 : 20);
  expect(nextTime(sets, settings)).toMatchObject({ plan, because });
});

test('whose dumbbells are marked in pounds goes up and down by five of them', () => {
  const [hundred, more, fewer] = [45.36, 47.63, 43.09];
  const twice = (score: number) => [
    ...workout('first', { reps: 12, weightKg: hundred, score }, 3),
    ...workout('last', { reps: 12, weightKg: hundred, score }),
  ];
  const inPounds = { ...settings, unit: 'pound' } as const;
  expect(nextTime(twice(90), inPounds)?.plan).toEqual(repetitions(8, more));
  expect(nextTime(twice(60), inPounds)?.plan).toEqual(repetitions(12, fewer));
});
