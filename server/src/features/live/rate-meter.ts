/** Watches how much comes on one socket, second by second. */
export interface RateMeter {
  /** A message of several poses counts as so many messages. `surplus`: beyond this second's limit; `abuse`: the tenth second in a row that was. */
  readonly take: (bytes: number, nowMs: number, messages?: number) => 'ok' | 'surplus' | 'abuse';
  /** A command beyond the limits. @returns false where this second has brought so many that no person sends them */
  readonly takeCommand: () => boolean;
}

interface RateLimits {
  readonly messagesPerSecond: number;
  readonly bytesPerSecond: number;
}

const abusiveSeconds = 10;
/** Commands are never dropped, so there is an end to them: so many times the messages of a second, beyond its limit. */
const surplusCommandShare = 10;
/**
 * A network that stood still brings at once what was sent meanwhile: so many seconds in a row that brought nothing count as
 * well, up to so many, for what comes within the seconds after them.
 */
const standstill = { fromSeconds: 2, mostSeconds: 5, caughtUpSeconds: 3 } as const;

export function createRateMeter(limits: RateLimits): RateMeter {
  let second = -1;
  let messages = 0;
  let bytes = 0;
  let surplusCommands = 0;
  let secondsAbove = 0;
  /** Messages beyond those of a second that may still come, and until when. */
  let owed = 0;
  let owedUntil = -1;

  /** @param now another second than the one before */
  function beginSecond(now: number): void {
    const wasAbove = messages > limits.messagesPerSecond + owed || bytes > limits.bytesPerSecond;
    secondsAbove = wasAbove && now === second + 1 ? secondsAbove + 1 : 0;
    owed = now <= owedUntil ? owed - Math.max(0, messages - limits.messagesPerSecond) : 0;
    const silent = second === -1 ? 0 : now - second - 1;
    if (silent >= standstill.fromSeconds) {
      owed = Math.min(silent, standstill.mostSeconds) * limits.messagesPerSecond;
      owedUntil = now + standstill.caughtUpSeconds;
    }
    owed = Math.max(0, owed);
    second = now;
    messages = 0;
    bytes = 0;
    surplusCommands = 0;
  }

  return {
    take: (size, nowMs, count = 1) => {
      const now = Math.floor(nowMs / 1000);
      if (now !== second) beginSecond(now);
      messages += count;
      bytes += size;
      if (messages <= limits.messagesPerSecond + owed && bytes <= limits.bytesPerSecond) return 'ok';
      return secondsAbove >= abusiveSeconds ? 'abuse' : 'surplus';
    },
    takeCommand: () => {
      surplusCommands += 1;
      return surplusCommands <= surplusCommandShare * limits.messagesPerSecond;
    },
  };
}
