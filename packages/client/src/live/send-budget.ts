// How much may be sent now, so that the server has nothing to drop.

export interface SendBudget {
  /** How many frames there is room for. */
  readonly room: (nowMs: number) => number;
  readonly spend: (frames: number, bytes: number) => void;
}

/** Of a second, now. */
export interface SendRates {
  readonly frames: () => number;
  readonly bytes: () => number;
}

/** A quarter of a second's may go at once. */
const burstSeconds = 0.25;

export function createSendBudget({ frames, bytes }: SendRates, startMs: number): SendBudget {
  const burst = (): number => Math.max(1, frames() * burstSeconds);
  let room = burst();
  /** Below nothing after a picture that was larger than what there was room for: the next one waits as long. */
  let roomForBytes = bytes() * burstSeconds;
  let atMs = startMs;
  return {
    room(nowMs) {
      const seconds = Math.max(0, nowMs - atMs) / 1000;
      atMs = nowMs;
      room = Math.min(burst(), room + seconds * frames());
      roomForBytes = Math.min(bytes() * burstSeconds, roomForBytes + seconds * bytes());
      return roomForBytes > 0 ? Math.floor(room) : 0;
    },
    spend(sentFrames, sentBytes) {
      room -= sentFrames;
      roomForBytes -= sentBytes;
    },
  };
}
