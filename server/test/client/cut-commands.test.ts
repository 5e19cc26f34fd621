// Commands of the client among poses, over a network that breaks wherever chance has it.
import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { Training } from '@spotter/client';
import { expect, test } from 'vitest';
import { recordedFrames } from '../recorded-poses.ts';
import { readAll, startTrainee, train } from './trainee.ts';

const recorded = recordedFrames('tfjs_pose_squats');
const clipMs = (recorded.at(-1)?.tMs ?? 0) - (recorded[0]?.tMs ?? 0) + 66;
const eight = Array.from({ length: 4 }, (_, round) =>
  recorded.map((frame) => ({ ...frame, tMs: frame.tMs + round * clipMs })),
).flat();
const third = Math.floor(eight.length / 3);
const cutShare = 0.06;

/** The same numbers from 0 to 1 each time, for the same seed. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** What two trainings have in common that were the same. */
function comparable(events: readonly EventMessage[]): unknown[] {
  return events.map((event) => {
    if (event.type === 'set') return { ...event, t: 0 };
    if (event.type !== 'summary') return event;
    return event.workout?.sets.map((set) => ({ ...set, started_at: '', ended_at: '' }));
  });
}

/** Waits until the server has looked at so many poses. */
function createWatch(training: Training): (seq: number) => Promise<void> {
  let seen = 0;
  training.on('frame', ({ seq }) => {
    seen = Math.max(seen, seq ?? 0);
  });
  return (wanted) =>
    new Promise((resolve) => {
      const look = (): void => {
        if (seen < wanted) return;
        stop();
        resolve();
      };
      const stop = training.on('frame', look);
      look();
    });
}

/** @param seed of chance, by which the network breaks; it holds where there is none */
async function trainByChance(seed?: number) {
  const { spotter, proxy } = await startTrainee();
  const training = await train(spotter);
  const all = readAll(training);
  const lookedAt = createWatch(training);
  const chance = createChance(seed ?? 0);
  let cuts = 0;
  const maybeCut = (): void => {
    if (seed === undefined || chance() >= cutShare) return;
    cuts += 1;
    proxy.cut();
  };
  const say = (command: Promise<void>): void => {
    command.catch(() => undefined);
    maybeCut();
  };
  for (const [index, { tMs, aspect, landmarks }] of eight.entries()) {
    if (index === third) {
      say(training.setWeight(40));
      say(training.pause());
      for (const frame of recorded) training.sendPose({ ...frame, t: tMs });
      say(training.resume());
    }
    if (index === 2 * third) {
      await lookedAt(index);
      say(training.finishSet());
      say(training.correct({ effort: 7 }));
      say(training.setWeight(60));
    }
    training.sendPose({ t: tMs, aspect, landmarks });
    maybeCut();
    if (index % 8 === 7) await lookedAt(index + 1);
  }
  await lookedAt(eight.length);
  await training.finishSet();
  await training.end();
  return { told: comparable(await all), cuts };
}

test('commands among the poses are carried out once, in their order, wherever the connection breaks; a pause is one', async () => {
  const whole = await trainByChance();
  expect(whole.told.at(-1)).toMatchObject([
    { correction: { weight_kg: 40, effort: 7 } },
    { correction: { weight_kg: 60 } },
  ]);
  for (const seed of [1, 2, 3]) {
    const cut = await trainByChance(seed);
    expect(cut.cuts).toBeGreaterThan(5);
    expect(cut.told).toEqual(whole.told);
  }
}, 60_000);
