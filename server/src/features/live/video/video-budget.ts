/** How much of a stream may be decoded: so many pixels a second, and what comes in one piece after a while. */
export interface VideoBudget {
  /** @returns whether a frame of so many pixels may be decoded now */
  readonly take: (pixels: number, nowMs: number) => boolean;
}

/** 1920 x 1080 at 30 frames a second, or smaller ones at 60. */
const pixelsPerSecond = 64 * 1024 * 1024;
/** A small frame costs as much as one of this size. */
const leastPixels = 1024 * 1024;
/** A recorder that writes MP4 sends up to some 200 frames at once, of key frames 100 frames apart. */
const savedSeconds = 5;

export function createVideoBudget(): VideoBudget {
  let left = savedSeconds * pixelsPerSecond;
  let countedMs: number | undefined;
  return {
    take: (pixels, nowMs) => {
      const passedMs = Math.max(0, nowMs - (countedMs ?? nowMs));
      countedMs = nowMs;
      left = Math.min(savedSeconds * pixelsPerSecond, left + (passedMs * pixelsPerSecond) / 1000);
      const cost = Math.max(leastPixels, pixels);
      if (cost > left) return false;
      left -= cost;
      return true;
    },
  };
}
