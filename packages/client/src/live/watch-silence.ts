// Tells a dead connection: what was sent has to be answered. Nothing is expected while nothing is sent.
import type { Platform } from '../platform/ports.ts';

/** So long after something was sent and nothing was heard, the server is asked. */
const askAfterMs = 10_000;
/** So long after it, the connection is given up: whoever trains goes on elsewhere within 30 s (docs/reliability.md). */
const silentAfterMs = 20_000;
const probeMs = 5_000;
const lookEveryMs = 5_000;

export interface SilenceWatch {
  readonly sent: () => void;
  readonly heard: () => void;
  /** An answer is wanted soon: the device may have slept. */
  readonly probe: () => void;
  readonly stop: () => void;
}

interface Given {
  readonly platform: Pick<Platform, 'now' | 'startTimer'>;
  /** Sends what the server answers. */
  readonly ask: () => void;
  readonly onSilent: () => void;
}

export function watchSilence({ platform, ask, onSilent }: Given): SilenceWatch {
  /** When something was sent that nothing was heard after. */
  let owedSinceMs: number | undefined;
  let hasAsked = false;
  let probeUntilMs: number | undefined;
  let isOver = false;

  function look(): void {
    if (isOver) return;
    const nowMs = platform.now();
    const silentMs = owedSinceMs === undefined ? 0 : nowMs - owedSinceMs;
    if (silentMs >= silentAfterMs || (probeUntilMs !== undefined && nowMs >= probeUntilMs)) {
      isOver = true;
      onSilent();
      return;
    }
    if (silentMs >= askAfterMs && !hasAsked) {
      hasAsked = true;
      ask();
    }
    stopTimer = platform.startTimer(look, lookEveryMs);
  }

  let stopTimer = platform.startTimer(look, lookEveryMs);
  return {
    sent() {
      owedSinceMs ??= platform.now();
    },
    heard() {
      owedSinceMs = undefined;
      probeUntilMs = undefined;
      hasAsked = false;
    },
    probe() {
      if (isOver) return;
      probeUntilMs ??= platform.now() + probeMs;
      stopTimer();
      stopTimer = platform.startTimer(look, probeMs);
      ask();
    },
    stop() {
      isOver = true;
      stopTimer();
    },
  };
}
