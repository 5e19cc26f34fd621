/** Holds at most one thing that waits: a newer one takes the place of an older one, which is counted as dropped. */
export interface FrameInbox<T> {
  readonly put: (frame: T) => void;
  readonly take: () => T | undefined;
  readonly dropped: () => number;
}

export function createFrameInbox<T>(): FrameInbox<T> {
  let waiting: T | undefined;
  let dropped = 0;
  return {
    put: (frame) => {
      if (waiting !== undefined) dropped += 1;
      waiting = frame;
    },
    take: () => {
      const frame = waiting;
      waiting = undefined;
      return frame;
    },
    dropped: () => dropped,
  };
}
