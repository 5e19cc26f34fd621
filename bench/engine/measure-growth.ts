// What the engine holds, and what a frame costs, from the first frame of one session to the millionth.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Coach } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

const parts = 10;

/** After a part of the session. */
export interface GrowthSample {
  readonly frames: number;
  readonly repetitions: number;
  /** The whole state as JSON. */
  readonly stateBytes: number;
  /** Heap in use after a collection. */
  readonly heapMegabytes: number;
  readonly microsecondsAFrame: number;
}

/** Goes through a recording again and again as one session, of about so many frames. */
export function measureGrowth(
  coach: Coach,
  recording: readonly PoseFrame[],
  frames: number,
): readonly GrowthSample[] {
  const collect = collector();
  const first = recording[0]?.tMs ?? 0;
  const lastsMs = (recording.at(-1)?.tMs ?? 0) - first + 1000;
  const passesAPart = Math.max(1, Math.round(frames / parts / recording.length));
  const samples: GrowthSample[] = [];
  let state = coach.start();
  let pass = 0;
  for (let part = 1; part <= parts; part++) {
    const startedMs = performance.now();
    for (let i = 0; i < passesAPart; i++, pass++) {
      for (const frame of recording)
        state = coach.step(state, { ...frame, tMs: frame.tMs + pass * lastsMs }).state;
    }
    const tookMs = performance.now() - startedMs;
    collect();
    samples.push({
      frames: pass * recording.length,
      repetitions: state.count,
      stateBytes: JSON.stringify(state).length,
      heapMegabytes: process.memoryUsage().heapUsed / 1024 ** 2,
      microsecondsAFrame: (tookMs * 1000) / (passesAPart * recording.length),
    });
  }
  return samples;
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
