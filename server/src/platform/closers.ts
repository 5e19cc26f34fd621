/** Closes what was opened, in the opposite order. Register each closer on the line after its resource is opened. */
export interface Closers {
  readonly add: (name: string, close: () => Promise<void> | void) => void;
  /**
   * Idempotent; a closer that throws or takes too long does not keep the others from running. Resolves within ten seconds,
   * whatever happens; what has not closed by then ends with the process.
   */
  readonly closeAll: () => Promise<void>;
}

/** Whoever stops a server kills it soon after. */
const closeAllWithinMs = 10_000;
/** One that hangs leaves time for the others. */
const closeOneWithinMs = 4_000;

/** @throws Error (as a rejection) where it takes longer */
async function within(limitMs: number, work: Promise<void> | void): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`It took longer than ${limitMs} ms.`));
  }, limitMs);
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function createClosers(
  onError: (name: string, error: unknown) => void,
  limits = { oneMs: closeOneWithinMs, allMs: closeAllWithinMs },
): Closers {
  const stack: { name: string; close: () => Promise<void> | void }[] = [];
  let closing: Promise<void> | undefined;

  async function run(): Promise<void> {
    const untilMs = performance.now() + limits.allMs;
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      try {
        const leftMs = Math.max(0, untilMs - performance.now());
        await within(Math.min(limits.oneMs, leftMs), entry.close());
      } catch (error) {
        onError(entry.name, error);
      }
    }
  }

  return {
    add: (name, close) => {
      stack.push({ name, close });
    },
    closeAll: () => (closing ??= run()),
  };
}
