import { describe, expect, test } from 'vitest';
import { unwatched, watchCamera, type CameraProblem, type CameraSight } from './watch-camera.ts';

const well: CameraSight = {
  person: true,
  problems: {
    limb_hidden: false,
    cut_off: false,
    wrong_view: false,
    too_close: false,
    too_far: false,
    too_dark: false,
    several_people: false,
  },
};
const but = (problem: CameraProblem, seen: boolean | null = true): CameraSight => ({
  ...well,
  problems: { ...well.problems, [problem]: seen },
});
const nobody: CameraSight = { ...well, person: false };

/** Each sight lasts so many seconds, at ten frames each. */
function watch(sights: readonly (readonly [seconds: number, sight: CameraSight])[]) {
  const state = unwatched();
  let tMs = 0;
  const told: string[] = [];
  for (const [seconds, sight] of sights) {
    for (let i = 0; i < seconds * 10; i++, tMs += 100) {
      told.push(...watchCamera(state, tMs, sight));
    }
  }
  return told;
}

const problems = Object.keys(well.problems) as CameraProblem[];

describe.each(problems)('%s', (problem) => {
  const told = (notices: readonly string[]) => notices.filter((notice) => notice === problem);

  test('is told once, when it has lasted', () => {
    expect(told(watch([[30, but(problem)]]))).toEqual([problem]);
    expect(
      told(
        watch([
          [1, but(problem)],
          [10, well],
        ]),
      ),
    ).toEqual([]);
  });

  test('is not told again soon, however often it comes back', () => {
    const often = Array.from({ length: 10 }, () => [[5, but(problem)] as const, [5, well] as const]).flat();
    expect(told(watch(often)).length).toBeLessThanOrEqual(5);
    expect(
      told(
        watch([
          [5, but(problem)],
          [70, well],
          [5, but(problem)],
        ]),
      ),
    ).toHaveLength(2);
  });

  test('stays as it was while frames show nothing of it', () => {
    expect(told(watch([[30, but(problem, null)]]))).toEqual([]);
  });
});

test('a person who leaves is told of once, and once when back; a dropped frame is not', () => {
  expect(
    watch([
      [2, well],
      [0.5, nobody],
      [2, well],
    ]),
  ).toEqual([]);
  expect(
    watch([
      [2, well],
      [5, nobody],
      [2, well],
    ]),
  ).toEqual(['no_person', 'person_back']);
});

test('limbs that are seen again are told of', () => {
  expect(
    watch([
      [3, but('limb_hidden')],
      [1, well],
    ]),
  ).toEqual(['limb_hidden', 'limb_seen']);
});
