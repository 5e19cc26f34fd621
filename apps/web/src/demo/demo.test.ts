import { readFile } from 'node:fs/promises';
import { createCoach } from '@spotter/coach/coach';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { squat } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { demoClip, demoRecording } from '../../../../scripts/make-demo-clip.ts';
import { readRecording } from '../../../../eval/recording/read-recording.ts';
import { createDemoRun, type ScreenClock } from './demo-run.ts';
import { readClip } from './load-clip.ts';
import { cutToBody, poseAt } from './play-set.ts';

async function clip() {
  return readClip(new Blob([await readFile(demoClip)]));
}

/** A screen that draws when it is told to. */
function manualScreen(): ScreenClock & { readonly drawAt: (nowMs: number) => void } {
  let wanted: ((nowMs: number) => void) | null = null;
  return {
    request: (draw) => {
      wanted = draw;
      return 1;
    },
    cancel: () => {
      wanted = null;
    },
    drawAt: (nowMs) => {
      const draw = wanted;
      wanted = null;
      draw?.(nowMs);
    },
  };
}

async function runOf(onEvent: (event: CoachEvent) => void = () => undefined) {
  const frames = await clip();
  const coach = createCoach(squat.specification, { language: 'en' });
  const screen = manualScreen();
  const run = createDemoRun({ coach, frames, drawn: cutToBody(frames, 16 / 9) }, screen, onEvent);
  const play = (fromMs: number, toMs: number) => {
    for (let nowMs = fromMs; nowMs <= toMs; nowMs += 16) screen.drawAt(nowMs);
  };
  return { run, play };
}

test('the recorded set is counted by the real engine: eight, the first within two seconds, with a fault that is mended', async () => {
  const cues: string[] = [];
  const { run, play } = await runOf((event) => {
    if (event.type === 'cue') cues.push(event.text);
  });
  run.start();
  play(0, 2_000);
  expect(run.read().playing.view?.count).toBe(1);
  play(2_016, 16_000);
  const { playing, repetitions, isRunning } = run.read();
  expect([playing.view?.count, repetitions.length, playing.isOver, isRunning]).toEqual([8, 8, true, false]);
  expect(cues).toEqual(['Slow down: lower it under control.', 'That is better. Keep it like that.']);
});

test('a pause holds everything, and a start begins again from nothing', async () => {
  const { run, play } = await runOf();
  run.start();
  play(0, 5_000);
  run.pause();
  const before = run.read();
  play(5_016, 9_000);
  expect(run.read()).toEqual(before);
  run.goOn();
  play(60_000, 62_000);
  expect(run.read().atMs - before.atMs).toBeLessThan(2_100);
  expect(run.read().playing.view?.count).toBeGreaterThan(before.playing.view?.count ?? 0);
  run.start();
  play(70_000, 70_100);
  expect([run.read().playing.view?.count, run.read().repetitions]).toEqual([0, []]);
});

test('the clip is the recording of the evaluation, but for what its grid rounds', async () => {
  const [frames, recorded] = [await clip(), readRecording('eval/fixtures', demoRecording)];
  expect(frames.length).toBe(recorded.length);
  const knee = 25;
  for (const [index, { landmarks }] of frames.entries()) {
    const [x = 0, y = 0] = landmarks?.[knee] ?? [];
    const [wantedX = 1, wantedY = 1] = recorded[index]?.landmarks?.[knee] ?? [];
    expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(0.001);
  }
});

test('the figure fills the picture that is drawn, and stays in it', async () => {
  const points = cutToBody(await clip(), 16 / 9).flatMap(({ landmarks }) => landmarks ?? []);
  const heights = points.map(([, y]) => y);
  expect(Math.min(...heights)).toBeGreaterThan(0.02);
  expect(Math.max(...heights)).toBeLessThan(0.98);
  expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.75);
  expect(points.every(([x]) => x > 0 && x < 1)).toBe(true);
});

test('somebody is there to be seen before the set begins, between its poses, and after it', async () => {
  const frames = await clip();
  const kneeAt = (seen: number, atMs: number) =>
    poseAt(frames, seen, atMs)?.landmarks?.[25]?.[1] ?? Number.NaN;
  const [first, second] = [frames[0], frames[1]].map((frame) => frame?.landmarks?.[25]?.[1] ?? Number.NaN);
  expect(kneeAt(0, 0)).toBe(first);
  expect(kneeAt(1, ((frames[0]?.tMs ?? 0) + (frames[1]?.tMs ?? 0)) / 2)).toBeCloseTo(
    ((first ?? 0) + (second ?? 0)) / 2,
  );
  expect(kneeAt(frames.length, 60_000)).toBe(frames.at(-1)?.landmarks?.[25]?.[1]);
});
