// Counts the time a posture is held: what breaks it for less than a second does not end it.

/** What is remembered of holds; plain data. */
export interface HoldState {
  /** Since when the posture has been held; null while it is not. */
  readonly sinceMs: number | null;
  /** When it was last seen. */
  readonly lastMs: number;
  /** Whether it has lasted long enough to count. */
  readonly counts: boolean;
  /** Of the holds that have ended. */
  readonly endedMs: number;
}

/** What there is to tell. */
export type HoldNotice =
  | { readonly type: 'hold_started'; readonly sinceMs: number }
  | { readonly type: 'hold_second'; readonly seconds: number }
  | { readonly type: 'hold_ended'; readonly heldMs: number };

/** Nothing held yet. */
export const noHold: HoldState = { sinceMs: null, lastMs: 0, counts: false, endedMs: 0 };

/** A hold survives being broken, or not seen, for this long (frames may be missing for up to a second). */
const forgivenMs = 1000;

/** How long has been held: the hold in progress. */
export function heldMsOf({ sinceMs, lastMs, counts }: HoldState): number {
  return sinceMs === null || !counts ? 0 : lastMs - sinceMs;
}

/** Takes whether the posture is held at this moment; a hold shorter than `leastMs` is none. */
export function advanceHold(
  hold: HoldState,
  tMs: number,
  holds: boolean,
  leastMs: number,
): { hold: HoldState; notices: HoldNotice[] } {
  const { sinceMs, lastMs, counts } = hold;
  const broken = sinceMs !== null && tMs - lastMs > forgivenMs;
  if (broken) {
    const heldMs = lastMs - sinceMs;
    const ended: HoldState = { ...noHold, endedMs: hold.endedMs + (counts ? heldMs : 0) };
    const notices: HoldNotice[] = counts ? [{ type: 'hold_ended', heldMs }] : [];
    return { hold: holds ? { ...ended, sinceMs: tMs, lastMs: tMs } : ended, notices };
  }
  if (!holds) return { hold, notices: [] };
  const since = sinceMs ?? tMs;
  const next: HoldState = {
    ...hold,
    sinceMs: since,
    lastMs: tMs,
    counts: counts || (sinceMs !== null && tMs - since >= leastMs),
  };
  if (!next.counts) return { hold: next, notices: [] };
  const started: HoldNotice[] = counts ? [] : [{ type: 'hold_started', sinceMs: since }];
  const seconds = Math.floor(heldMsOf(next) / 1000);
  const before = Math.floor(heldMsOf(hold) / 1000);
  return {
    hold: next,
    notices: seconds > before ? [...started, { type: 'hold_second', seconds }] : started,
  };
}
