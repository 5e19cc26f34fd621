// Time enters the program here and nowhere else, so that tests can hand in a clock they move themselves.

/** Stops a timer; stopping twice does nothing. */
export type StopTimer = () => void;

export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Runs `task` once after `delayMs`. */
  readonly after: (delayMs: number, task: () => void) => StopTimer;
  /** Runs `task` every `periodMs`. */
  readonly every: (periodMs: number, task: () => void) => StopTimer;
}

/** The machine's clock; its timers do not keep the process alive. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs).unref();
    return () => {
      clearTimeout(timer);
    };
  },
  every: (periodMs, task) => {
    const timer = setInterval(task, periodMs).unref();
    return () => {
      clearInterval(timer);
    };
  },
};
