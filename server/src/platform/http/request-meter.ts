// How this process answered in the last hour, by minute, in memory: nothing about who asked or for what.
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.ts';

const minuteMs = 60_000;
const keptMinutes = 60;

interface Counts {
  answered: number;
  /** Status 400 to 499. */
  refused: number;
  /** Status 500 and more. */
  failed: number;
}

export interface RequestCounts extends Readonly<Counts> {
  readonly sinceMs: number;
  /** The oldest first; minutes without a request are left out. */
  readonly minutes: readonly ({ readonly atMs: number } & Readonly<Counts>)[];
  /** How often each error code was answered, the most frequent first. */
  readonly codes: readonly { readonly code: string; readonly count: number }[];
}

export interface RequestMeter {
  readonly answered: (status: number) => void;
  readonly problem: (code: string) => void;
  /** Whether this code was answered in the last so many milliseconds. */
  readonly hadProblem: (code: string, withinMs: number) => boolean;
  readonly read: () => RequestCounts;
}

interface Minute extends Counts {
  readonly codes: Map<string, number>;
}

export function createRequestMeter(clock: Clock): RequestMeter {
  const startedAt = clock.nowMs();
  const minutes = new Map<number, Minute>();
  const lastProblems = new Map<string, number>();

  function thisMinute(): Minute {
    const at = Math.floor(clock.nowMs() / minuteMs);
    const present = minutes.get(at);
    if (present) return present;
    for (const minute of minutes.keys()) if (minute <= at - keptMinutes) minutes.delete(minute);
    const minute = { answered: 0, refused: 0, failed: 0, codes: new Map<string, number>() };
    minutes.set(at, minute);
    return minute;
  }

  return {
    answered: (status) => {
      const minute = thisMinute();
      minute.answered += 1;
      if (status >= 500) minute.failed += 1;
      else if (status >= 400) minute.refused += 1;
    },
    problem: (code) => {
      const { codes } = thisMinute();
      codes.set(code, (codes.get(code) ?? 0) + 1);
      lastProblems.set(code, clock.nowMs());
    },
    hadProblem: (code, withinMs) => clock.nowMs() - (lastProblems.get(code) ?? -Infinity) < withinMs,
    read: () => {
      const oldest = Math.floor(clock.nowMs() / minuteMs) - keptMinutes;
      const kept = [...minutes].filter(([at]) => at > oldest).sort(([a], [b]) => a - b);
      const sum = (of: keyof Counts) => kept.reduce((total, [, minute]) => total + minute[of], 0);
      const codes = new Map<string, number>();
      for (const [, minute] of kept) {
        for (const [code, count] of minute.codes) codes.set(code, (codes.get(code) ?? 0) + count);
      }
      return {
        sinceMs: Math.max(startedAt, (oldest + 1) * minuteMs),
        answered: sum('answered'),
        refused: sum('refused'),
        failed: sum('failed'),
        minutes: kept.map(([at, { answered, refused, failed }]) => ({
          atMs: at * minuteMs,
          answered,
          refused,
          failed,
        })),
        codes: [...codes].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
      };
    },
  };
}

/** Counts every answer of the server. */
export function meterRequests(app: FastifyInstance, meter: RequestMeter): void {
  app.addHook('onResponse', (_request, reply, done) => {
    meter.answered(reply.statusCode);
    done();
  });
}
