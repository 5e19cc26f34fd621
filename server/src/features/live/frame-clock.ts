/** Turns the times of frames into one clock that only goes forward, in milliseconds since the first frame. */
export interface FrameClock {
  /** @param t what the client sent, undefined where it sends no times; @param arrivedMs when the frame came */
  readonly read: (t: number | undefined, arrivedMs: number) => number;
}

/** A step back, or a leap beyond what passed here by so much, is a client's clock that was set anew. */
const leapMs = 10_000;

export function createFrameClock(): FrameClock {
  let last:
    { readonly t: number | undefined; readonly arrivedMs: number; readonly readMs: number } | undefined;

  return {
    read: (t, arrivedMs) => {
      let readMs = 0;
      if (last) {
        const waitedMs = arrivedMs - last.arrivedMs;
        const steppedMs = t === undefined || last.t === undefined ? waitedMs : t - last.t;
        const isBelievable = steppedMs >= 0 && steppedMs - waitedMs < leapMs;
        readMs = last.readMs + (isBelievable ? steppedMs : Math.max(0, waitedMs));
      }
      last = { t, arrivedMs, readMs };
      return readMs;
    },
  };
}
