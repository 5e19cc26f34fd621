// Notices when the event loop is held up, and what it was doing then.
import type { Clock, StopTimer } from './clock.ts';

const lookEveryMs = 250;
/** Enough to find what held the loop, which is then one of few. */
const rememberedWork = 256;

export interface LoopWatch {
  /** Says which kind of work begins, such as a route; what follows until the next is put down to it. */
  readonly begin: (kind: string) => void;
  /** Whether the loop is so late that work which has not begun is better refused. */
  readonly isLate: () => boolean;
}

export interface LateLoop {
  readonly lateMs: number;
  /** What began before the longest silence, and how long that was. */
  readonly kind: string;
  readonly heldMs: number;
}

interface LoopWatchOptions {
  readonly clock: Pick<Clock, 'every'>;
  /** Milliseconds of any steady clock. */
  readonly nowMs: () => number;
  readonly lateAfterMs: number;
  readonly onLate: (late: LateLoop) => void;
}

export function watchLoop(options: LoopWatchOptions): LoopWatch & { readonly stop: StopTimer } {
  const { clock, nowMs, lateAfterMs, onLate } = options;
  let lookedAt = nowMs();
  let wasLate = false;
  let work: { readonly kind: string; readonly at: number }[] = [];

  function longestSilence(until: number): { kind: string; heldMs: number } {
    let longest = { kind: 'nothing that is known', heldMs: 0 };
    for (const [index, { kind, at }] of work.entries()) {
      const heldMs = (work[index + 1]?.at ?? until) - at;
      if (heldMs > longest.heldMs) longest = { kind, heldMs };
    }
    return longest;
  }

  const stop = clock.every(lookEveryMs, () => {
    const now = nowMs();
    const lateMs = Math.round(now - lookedAt - lookEveryMs);
    wasLate = lateMs > lateAfterMs;
    if (wasLate) {
      const { kind, heldMs } = longestSilence(now);
      onLate({ lateMs, kind, heldMs: Math.round(heldMs) });
    }
    lookedAt = now;
    work = [];
  });

  return {
    stop,
    begin: (kind) => {
      if (work.length >= rememberedWork) work = work.slice(-rememberedWork / 2);
      work.push({ kind, at: nowMs() });
    },
    isLate: () => wasLate || nowMs() - lookedAt - lookEveryMs > lateAfterMs,
  };
}
