/** Watches how much comes on one socket. */
export interface RateMeter {
  /** A message of several poses counts as so many messages. `surplus`: beyond the limits; `abuse`: in the tenth second in a row with more than its limit. */
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
 * A network that stood still brings at once what was sent meanwhile: where nothing came for so long, the messages of that
 * time count as well, of so many seconds, for what comes within the seconds after it.
 */
const standstill = { fromMs: 2_000, mostSeconds: 5, caughtUpMs: 3_000 } as const;

/**
 * Room grows all the time, up to that of a second: of too many frames those that are taken lie evenly among the others, and
 * no second ends in a gap.
 */
export function createRateMeter(limits: RateLimits): RateMeter {
  const { messagesPerSecond, bytesPerSecond } = limits;
  let room = messagesPerSecond;
  let roomForBytes = bytesPerSecond;
  let atMs: number | undefined;
  /** Messages beyond those of a second that may still come, and until when. */
  let owed = 0;
  let owedUntilMs = -Infinity;
  let second = -1;
  /** Of this second. */
  let messages = 0;
  let bytes = 0;
  let surplusCommands = 0;
  let isAbove = false;
  let secondsAbove = 0;

  function beginSecond(now: number): void {
    secondsAbove = isAbove && now === second + 1 ? secondsAbove + 1 : 0;
    second = now;
    isAbove = false;
    messages = 0;
    bytes = 0;
    surplusCommands = 0;
  }

  function makeRoom(nowMs: number): void {
    const passedMs = Math.max(0, nowMs - (atMs ?? nowMs));
    atMs = nowMs;
    room = Math.min(messagesPerSecond, room + (passedMs / 1_000) * messagesPerSecond);
    roomForBytes = Math.min(bytesPerSecond, roomForBytes + (passedMs / 1_000) * bytesPerSecond);
    if (nowMs > owedUntilMs) owed = 0;
    if (passedMs < standstill.fromMs) return;
    // One second of it is in the room by now.
    owed = Math.min(passedMs / 1_000 - 1, standstill.mostSeconds) * messagesPerSecond;
    owedUntilMs = nowMs + standstill.caughtUpMs;
  }

  /** @returns whether there was room */
  function use(size: number, count: number): boolean {
    if (size > roomForBytes || count > room + owed) return false;
    roomForBytes -= size;
    room -= count;
    if (room >= 0) return true;
    owed += room;
    room = 0;
    return true;
  }

  return {
    take: (size, nowMs, count = 1) => {
      const now = Math.floor(nowMs / 1_000);
      if (now !== second) beginSecond(now);
      makeRoom(nowMs);
      messages += count;
      bytes += size;
      if (use(size, count)) return 'ok';
      // What is left of a burst may find no room in a second that brings little.
      isAbove ||= messages > messagesPerSecond || bytes > bytesPerSecond;
      return isAbove && secondsAbove >= abusiveSeconds ? 'abuse' : 'surplus';
    },
    takeCommand: () => {
      surplusCommands += 1;
      return surplusCommands <= surplusCommandShare * messagesPerSecond;
    },
  };
}
