// The recorded set as it is played before the engine in the time of the screen.
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { qualityOf, type Quality } from '../parts/quality.ts';
import type { Demo } from './open-demo.ts';
import { advanceSet, beginSet, type Playing } from './play-set.ts';

/** What is to be seen of the set at this moment. */
export interface Shown {
  readonly atMs: number;
  readonly playing: Playing;
  readonly isRunning: boolean;
  readonly repetitions: readonly Quality[];
  readonly cue: string | null;
}

/** When the screen draws next. */
export interface ScreenClock {
  readonly request: (draw: (nowMs: number) => void) => number;
  readonly cancel: (asked: number) => void;
}

export interface DemoRun {
  readonly read: () => Shown;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
  /** From the beginning. */
  readonly start: () => void;
  readonly pause: () => void;
  readonly goOn: () => void;
}

/** A slow screen skips drawings, never poses; after a hidden page, which draws nothing, the set goes on where it was. */
const longestStepMs = 1_000;

/** @param onEvent what the coach tells, as it tells it */
export function createDemoRun(
  { coach, frames }: Demo,
  clock: ScreenClock,
  onEvent: (event: CoachEvent) => void,
): DemoRun {
  const fresh = (): Shown => ({
    atMs: 0,
    playing: beginSet(coach),
    isRunning: false,
    repetitions: [],
    cue: null,
  });
  const listeners = new Set<() => void>();
  let shown = fresh();
  let asked: number | null = null;
  let beforeMs: number | null = null;

  function show(next: Shown): void {
    shown = next;
    for (const tell of listeners) tell();
  }

  function note(event: CoachEvent): void {
    if (event.type === 'repetition') {
      shown = { ...shown, repetitions: [...shown.repetitions, qualityOf(event.repetition)] };
    }
    if (event.type === 'cue') shown = { ...shown, cue: event.text };
    onEvent(event);
  }

  function draw(nowMs: number): void {
    const atMs = shown.atMs + Math.min(longestStepMs, nowMs - (beforeMs ?? nowMs));
    beforeMs = nowMs;
    const { playing, events } = advanceSet(coach, frames, shown.playing, atMs);
    for (const event of events) note(event);
    asked = playing.isOver ? null : clock.request(draw);
    show({ ...shown, atMs, playing, isRunning: !playing.isOver });
  }

  function halt(): void {
    if (asked !== null) clock.cancel(asked);
    asked = null;
    beforeMs = null;
  }

  function run(from: Shown): void {
    halt();
    asked = clock.request(draw);
    show({ ...from, isRunning: true });
  }

  return {
    read: () => shown,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    start: () => {
      run(fresh());
    },
    pause: () => {
      halt();
      show({ ...shown, isRunning: false });
    },
    goOn: () => {
      if (!shown.playing.isOver) run(shown);
    },
  };
}
