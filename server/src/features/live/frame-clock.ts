/** Turns the times of frames into one clock that only goes forward, in milliseconds since the first frame. */
export interface FrameClock {
  /** @param t what the client sent, undefined where it sends no times; @param arrivedMs when the frame came */
  readonly read: (t: number | undefined, arrivedMs: number) => number;
  /** What the clock shows at a moment between frames, by what has passed here since the last; it goes on as it would have without. */
  readonly at: (arrivedMs: number) => number;
  /** The last frame; undefined before one. */
  readonly last: () => Reading | undefined;
  /** Goes on where the clock of another session stopped. */
  readonly goOn: (from: Reading) => void;
}

/** A frame whose time was read. */
export interface Reading {
  readonly t: number | undefined;
  readonly arrivedMs: number;
  readonly readMs: number;
}

/** A step so far beyond what passed here has to be borne out by the next frame: the coach survives gaps up to this. */
const surprisingMs = 1_000;
/** A leap beyond what passed here by so much is a client's clock that was set anew. */
const leapMs = 10_000;
/** Times are of no use where so many of their steps are odd; that is said once so many frames were looked at. */
const oddShare = 0.9;
const judgedSteps = 30;
const everyJudgedBit = 2 ** judgedSteps - 1;
/** No camera takes a thousand frames a second: whose steps are shorter counts in seconds, or its clock stands still. */
const shortestStepMs = 1;
/** Nor does one train at a frame every five seconds that all come at once: that one counts in smaller units. */
const longestStepMs = 5_000;

type Judgement = 'fine' | 'suspicious' | 'odd';

/** @returns what to make of the client's times with each further one; the arrival counts while they are not fine */
function createJudge(): (t: number, arrivedMs: number) => Judgement {
  /** Changed in place: a new one with each frame would be kept by something old, which is dear to collect. */
  const last = { t: NaN, arrivedMs: NaN };
  /** A bit for each of the last steps, the newest lowest: set where it was odd. */
  let oddBits = 0;
  let steps = 0;
  let oddSteps = 0;
  return (t, arrivedMs) => {
    if (!Number.isNaN(last.t)) {
      const stepMs = t - last.t;
      const isOdd = stepMs < shortestStepMs || stepMs - (arrivedMs - last.arrivedMs) > longestStepMs;
      oddSteps += Number(isOdd) - (oddBits >>> (judgedSteps - 1));
      oddBits = ((oddBits << 1) & everyJudgedBit) | Number(isOdd);
      steps = Math.min(judgedSteps, steps + 1);
    }
    last.t = t;
    last.arrivedMs = arrivedMs;
    if (steps === 0 || oddSteps < oddShare * steps) return 'fine';
    return steps < judgedSteps ? 'suspicious' : 'odd';
  };
}

function follows(frame: Reading, t: number, arrivedMs: number): boolean {
  if (frame.t === undefined) return false;
  const stepMs = t - frame.t;
  return stepMs >= 0 && stepMs - Math.max(0, arrivedMs - frame.arrivedMs) < surprisingMs;
}

/** @param onOdd called once, where the client's times turn out to be of no use */
export function createFrameClock(onOdd: () => void): FrameClock {
  const judge = createJudge();
  let isTold = false;
  /** Changed in place. */
  let last: { -readonly [K in keyof Reading]: Reading[K] } | undefined;
  /** Came after `last` with a time that does not fit: the next frame says which of the two was wrong. */
  let doubted: Reading | undefined;

  /** Without the times of clients, or while they are in doubt, the moment of arrival counts. */
  function byArrival(t: number | undefined, arrivedMs: number): Reading {
    const before = doubted ?? last;
    if (!before) return { t, arrivedMs, readMs: 0 };
    return { t, arrivedMs, readMs: before.readMs + Math.max(0, arrivedMs - before.arrivedMs) };
  }

  function trust({ t, arrivedMs, readMs }: Reading): number {
    doubted = undefined;
    if (last) {
      last.t = t;
      last.arrivedMs = arrivedMs;
      last.readMs = readMs;
    } else {
      last = { t, arrivedMs, readMs };
    }
    return readMs;
  }

  return {
    at: (arrivedMs) => byArrival(undefined, arrivedMs).readMs,
    last: () => last && { ...last },
    goOn: (from) => {
      last = { ...from };
    },
    read: (sent, arrivedMs) => {
      const judgement = sent === undefined ? 'fine' : judge(sent, arrivedMs);
      if (judgement === 'odd' && !isTold) onOdd();
      isTold ||= judgement === 'odd';
      const t = judgement === 'fine' ? sent : undefined;
      if (t === undefined || last?.t === undefined) return trust(byArrival(t, arrivedMs));
      if (follows(last, t, arrivedMs)) {
        const readMs = last.readMs + (t - last.t);
        return trust({ t, arrivedMs, readMs: Math.max(readMs, doubted?.readMs ?? 0) });
      }
      if (doubted?.t !== undefined && follows(doubted, t, arrivedMs)) {
        // Two agree: nothing was sent for a while, or the client's clock was set anew.
        const gapMs = doubted.t - last.t;
        const isGap = gapMs >= 0 && gapMs - (doubted.arrivedMs - last.arrivedMs) < leapMs;
        const readMs = isGap ? last.readMs + (t - last.t) : doubted.readMs + (t - doubted.t);
        return trust({ t, arrivedMs, readMs });
      }
      doubted = byArrival(t, arrivedMs);
      return doubted.readMs;
    },
  };
}
