import { expect, test } from 'vitest';
import { assumptions } from './assumptions.ts';
import { behaviour, measured } from './measured.ts';
import { limitsInOrder, modes, planScale, type Plan } from './plan-scale.ts';

const known = { assumptions, measured, behaviour };
const sizes = Array.from({ length: 28 }, (_, power) => 2 ** power);

/** The figures of `more` that are below those of `fewer`. */
function fallen(fewer: Plan, more: Plan): string[] {
  return Object.keys(fewer).filter((figure) => more[figure as keyof Plan] < fewer[figure as keyof Plan]);
}

test.each(modes)('with %s the double of people never needs less of anything', (mode) => {
  for (const people of sizes) {
    expect(fallen(planScale(people, mode, known), planScale(2 * people, mode, known))).toEqual([]);
  }
});

test('nobody at all still needs one process, and saves nothing', () => {
  expect(planScale(0, 'json', known)).toMatchObject({ processes: 1, savesPerSecond: 0, gigabytesAYear: 0 });
});

test('compact poses never need more than JSON, and pictures never fewer cores', () => {
  for (const people of sizes) {
    const [json, compact, pictures] = modes.map((mode) => planScale(people, mode, known).cores);
    expect(compact).toBeLessThanOrEqual(json ?? 0);
    expect(pictures).toBeGreaterThanOrEqual(json ?? 0);
  }
});

test('people who train at once are those who began within the length of a workout', () => {
  const rare = { ...assumptions, workoutsAWeek: 7, peakHourShare: 0.1, workoutMinutes: 30 };
  expect(planScale(1_000, 'json', { ...known, assumptions: rare }).trainingAtOnce).toBeCloseTo(50);
});

test('a pooler never needs more connections than none', () => {
  for (const people of sizes) {
    const { connections, connectionsWithPooler } = planScale(people, 'json', known);
    expect(connectionsWithPooler).toBeLessThanOrEqual(connections);
  }
});

test.each(modes)('with %s one process is the first limit, and each is where it is said to be', (mode) => {
  const limits = limitsInOrder(mode, known);
  expect(limits[0]?.name).toBe('one process');
  expect(limits.map(({ people }) => people)).toEqual(
    limits.map(({ people }) => people).sort((a, b) => a - b),
  );
  const most = limits[0]?.people ?? NaN;
  expect(planScale(most, mode, known).processes).toBe(1);
  expect(planScale(most + 1, mode, known).processes).toBe(2);
});

test('a larger machine for the database moves its limit, and no other', () => {
  const larger = { ...known, assumptions: { ...assumptions, coresOfDatabase: 64 } };
  const of = (limits: ReturnType<typeof limitsInOrder>) =>
    new Map(limits.map(({ name, people }) => [name, people]));
  const [before, after] = [of(limitsInOrder('json', known)), of(limitsInOrder('json', larger))];
  const moved = [...before].filter(([name, people]) => after.get(name) !== people).map(([name]) => name);
  expect(moved).toEqual(['cores of one PostgreSQL']);
});
