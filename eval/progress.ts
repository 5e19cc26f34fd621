/** Tells how far something has come, once it has taken more than a second. */
export interface Progress {
  readonly step: (name: string) => void;
  readonly end: () => void;
}

const quietMs = 1000;

/** Where progress is told, and what time it is. */
export interface ProgressOutput {
  readonly write: (text: string) => void;
  /** Whether a line can be written over. */
  readonly live: boolean;
  readonly nowMs: () => number;
}

/** Follows `total` steps: a line that is written over, or where that cannot be a line every ten seconds. */
export function followProgress(
  title: string,
  total: number,
  { write, live, nowMs }: ProgressOutput,
): Progress {
  const startedMs = nowMs();
  let toldMs = startedMs;
  let done = 0;
  let shown = false;
  return {
    step: (name) => {
      done += 1;
      const now = nowMs();
      if (now - startedMs < quietMs || now - toldMs < (live ? 100 : 10_000)) return;
      toldMs = now;
      shown = true;
      const line = `${title}: ${done} of ${total}, ${name}`;
      write(live ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end: () => {
      if (shown && live) write('\r\u001b[K');
    },
  };
}
