import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** Counts events by key in windows of time, in memory. */
export interface WindowCounter {
  /** How many in the key's window. */
  readonly count: (key: string) => number;
  /** Milliseconds until the key's window ends; 0 where none is open. */
  readonly remainingMs: (key: string) => number;
  readonly add: (key: string) => void;
  /** How many keys are held in memory. */
  readonly size: () => number;
}

/** One that is told what others have counted. */
export interface LearningCounter extends WindowCounter {
  readonly learn: (key: string, count: number, remainingMs: number) => void;
}

/** Opens a counter. @param name under which other processes count the same */
export type OpenCounter = (name: string, windowMs: number) => WindowCounter;

interface Window {
  count: number;
  readonly endsAt: number;
}

/** Beyond so many keys, windows that have ended are swept out. */
const sweepAbove = 10_000;
/** Beyond so many, the oldest go: some 20 MB. */
const mostKeys = 100_000;
/** A longer key, which somebody may have made so, is kept as its digest. */
const longestKey = 64;

function shortened(key: string): string {
  return key.length <= longestKey ? key : createHash('sha256').update(key).digest('base64url');
}

/** A window opens with a key's first event and lasts `windowMs`. */
export function createWindowCounter(windowMs: number, clock: Clock): LearningCounter {
  const windows = new Map<string, Window>();
  let sweptAt = 0;

  function sweep(nowMs: number): void {
    if (windows.size < sweepAbove || nowMs - sweptAt < windowMs / 10) return;
    sweptAt = nowMs;
    for (const [key, { endsAt }] of windows) if (endsAt <= nowMs) windows.delete(key);
  }

  function open(key: string): Window | undefined {
    const window = windows.get(shortened(key));
    return window && window.endsAt > clock.nowMs() ? window : undefined;
  }

  function put(key: string, count: number, remainingMs: number): void {
    sweep(clock.nowMs());
    const short = shortened(key);
    // Anew at the end, so that the first is always the one that has been open longest.
    windows.delete(short);
    windows.set(short, { count, endsAt: clock.nowMs() + remainingMs });
    const [oldest] = windows.size > mostKeys ? windows.keys() : [];
    if (oldest !== undefined) windows.delete(oldest);
  }

  return {
    count: (key) => open(key)?.count ?? 0,
    remainingMs: (key) => {
      const window = open(key);
      return window ? window.endsAt - clock.nowMs() : 0;
    },
    add: (key) => {
      const window = open(key);
      if (window) window.count += 1;
      else put(key, 1, windowMs);
    },
    learn: put,
    size: () => windows.size,
  };
}
