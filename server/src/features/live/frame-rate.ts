/** Over so long a rate is steady for a person who looks, and follows within moments. */
const windowMs = 5_000;

export interface FrameRate {
  readonly count: (nowMs: number) => void;
  /** Frames a second, to one decimal. */
  readonly perSecond: (nowMs: number) => number;
}

/** How many frames came in the last seconds. */
export function createFrameRate(): FrameRate {
  let times: number[] = [];

  function forgetOld(nowMs: number): void {
    const first = times.findIndex((time) => time > nowMs - windowMs);
    times = first === -1 ? [] : times.slice(first);
  }

  return {
    count: (nowMs) => {
      times.push(nowMs);
      // A client may send 60 a second: looked through now and then, not for each frame.
      if (times.length > 1_000) forgetOld(nowMs);
    },
    perSecond: (nowMs) => {
      forgetOld(nowMs);
      return Math.round((times.length * 10_000) / windowMs) / 10;
    },
  };
}
