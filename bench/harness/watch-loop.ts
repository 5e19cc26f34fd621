/** How long a thread was held: wall time counts what other programs took meanwhile, CPU time what the thread itself did. */
export interface Held {
  readonly wallMs: number;
  readonly cpuMs: number;
}

export interface LoopWatch {
  /** The longest holds since the last call. */
  readonly longest: () => Held;
  readonly stop: () => void;
}

const everyMs = 1;

/** Watches this thread by a timer that should come every millisecond. */
export function watchLoop(): LoopWatch {
  let longest: Held = { wallMs: 0, cpuMs: 0 };
  let lastAt = performance.now();
  let lastCpu = process.threadCpuUsage();

  function look(): void {
    const { user, system } = process.threadCpuUsage(lastCpu);
    longest = {
      wallMs: Math.max(longest.wallMs, performance.now() - lastAt - everyMs),
      cpuMs: Math.max(longest.cpuMs, (user + system) / 1000),
    };
    lastAt = performance.now();
    lastCpu = process.threadCpuUsage();
  }

  const timer = setInterval(look, everyMs).unref();
  return {
    longest: () => {
      look();
      const held = longest;
      longest = { wallMs: 0, cpuMs: 0 };
      return held;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
