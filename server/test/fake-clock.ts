import type { Clock } from '../src/platform/clock.ts';

interface Timer {
  dueMs: number;
  readonly periodMs: number | undefined;
  readonly task: () => void;
}

const leapMs = 3_600_000;

export interface FakeClock extends Clock {
  /**
   * Moves time on, running what falls due on the way in order. A leap of more than an hour is like a machine's sleep:
   * what is periodic runs once, not once for each period that was slept through.
   */
  readonly advance: (byMs: number) => void;
}

/** Starts at the machine's time, since tokens and certificates are checked against real dates elsewhere. */
export function createFakeClock(startMs = Date.now()): FakeClock {
  let nowMs = startMs;
  const timers = new Set<Timer>();

  function start(delayMs: number, periodMs: number | undefined, task: () => void): () => void {
    const timer: Timer = { dueMs: nowMs + delayMs, periodMs, task };
    timers.add(timer);
    return () => {
      timers.delete(timer);
    };
  }

  function nextDue(untilMs: number): Timer | undefined {
    return [...timers].filter(({ dueMs }) => dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0];
  }

  return {
    nowMs: () => nowMs,
    after: (delayMs, task) => start(delayMs, undefined, task),
    every: (periodMs, task) => start(periodMs, periodMs, task),
    advance: (byMs) => {
      const untilMs = nowMs + byMs;
      for (let timer = nextDue(untilMs); timer; timer = nextDue(untilMs)) {
        nowMs = Math.max(nowMs, timer.dueMs);
        if (timer.periodMs === undefined) timers.delete(timer);
        else timer.dueMs = (byMs > leapMs ? untilMs : timer.dueMs) + timer.periodMs;
        timer.task();
      }
      nowMs = untilMs;
    },
  };
}
