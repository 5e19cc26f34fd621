// Properties of bodies that do nothing, and of gaps: nothing is counted that was not there to be seen.

import { bundled } from '@spotter/exercises/bundled';
import { createCoach } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRecording } from './count-recording.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';
import { jitter } from './sweeps/jitter.ts';
import { seededRandom } from './sweeps/random.ts';

const sets = readLabels(fixtures).flatMap(({ label: { id, exercise } }) => {
  const specification = bundled.get(exercise);
  return specification?.kind === 'repetitions' ? [{ id, specification }] : [];
});
const anySet = fc.constantFrom(...sets);
const quiet = { recognition: false };

/** A frame of a recording at some place, 0 to 1, held for five seconds. */
function frozen(id: string, at: number): readonly PoseFrame[] {
  const shown = readFixture(id).filter(({ landmarks }) => landmarks !== null);
  const frame = shown[Math.floor(at * (shown.length - 1))];
  if (!frame) throw new Error(`${id} shows nobody`);
  return Array.from({ length: 75 }, (_, i) => ({ ...frame, tMs: i * 66 }));
}

test('a body held still in any posture of a set, with a tremble of up to 2 % of the trunk, is never counted', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const tremble = fc.double({ min: 0, max: 0.02, noNaN: true });
  fc.assert(
    fc.property(anySet, share, tremble, fc.nat(1000), ({ id, specification }, at, size, seed) => {
      const frames = jitter(frozen(id, at), size, seededRandom(`still/${seed}`));
      expect(countRecording(specification, frames, quiet).counted).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test('counts never fall, rise by one for each repetition told, and come again byte for byte', () => {
  fc.assert(
    fc.property(anySet, ({ id, specification }) => {
      const frames = readFixture(id);
      const run = () => {
        const coach = createCoach(specification, quiet);
        let state = coach.start();
        const told: string[] = [];
        for (const frame of frames) {
          const { count } = state;
          const step = coach.step(state, frame);
          const repetitions = step.events.filter(({ type }) => type === 'repetition').length;
          expect(step.state.count).toBe(count + repetitions);
          state = step.state;
          told.push(JSON.stringify(step.events));
        }
        return told;
      };
      expect(run()).toEqual(run());
    }),
    { numRuns: 15 },
  );
});

test('frames missing for less than a second lose no more than what they showed and one, and add no more than one', () => {
  fc.assert(
    fc.property(
      anySet,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 100, max: 950 }),
      ({ id, specification }, at, gapMs) => {
        const frames = readFixture(id);
        const { counted, events } = countRecording(specification, frames, quiet);
        const fromMs = at * (frames.at(-1)?.tMs ?? 0);
        const left = frames.filter(({ tMs }) => tMs < fromMs || tMs > fromMs + gapMs);
        const touched = events.filter(
          (event) =>
            event.type === 'repetition' &&
            event.repetition.startMs <= fromMs + gapMs &&
            event.repetition.endMs >= fromMs,
        ).length;
        const again = countRecording(specification, left, quiet).counted;
        expect(again).toBeLessThanOrEqual(counted + 1);
        expect(again).toBeGreaterThanOrEqual(counted - touched - 1);
      },
    ),
    { numRuns: 60 },
  );
});
