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

export function createRateMeter(limits: RateLimits): RateMeter {
  let second = -1;
  let messages = 0;
  let bytes = 0;
  let surplusCommands = 0;
  let secondsAbove = 0;

  return {
    take: (size, nowMs, count = 1) => {
      const now = Math.floor(nowMs / 1000);
      if (now !== second) {
        const wasAbove = messages > limits.messagesPerSecond || bytes > limits.bytesPerSecond;
        secondsAbove = wasAbove && now === second + 1 ? secondsAbove + 1 : 0;
        second = now;
        messages = 0;
        bytes = 0;
        surplusCommands = 0;
      }
      messages += count;
      bytes += size;
      if (messages <= limits.messagesPerSecond && bytes <= limits.bytesPerSecond) return 'ok';
      return secondsAbove >= abusiveSeconds ? 'abuse' : 'surplus';
    },
    takeCommand: () => {
      surplusCommands += 1;
      return surplusCommands <= surplusCommandShare * limits.messagesPerSecond;
    },
  };
}
