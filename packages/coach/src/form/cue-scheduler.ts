// Says one thing at a time: the most dangerous first, with a gap between, no nagging, and praise when a fault is mended.

/** Something that could be said. */
export interface CueWish {
  readonly id: string;
  readonly text: string;
  readonly reason: 'fault' | 'praise' | 'camera';
  readonly severity: 0 | 1 | 2 | 3;
}

/** What the scheduler remembers; plain data. */
export interface CueState {
  /** What is being said, and until when. */
  readonly active: { readonly id: string; readonly text: string; readonly untilMs: number } | null;
  readonly lastMs: number | null;
  /** When each cue was last said. */
  readonly saidMs: Readonly<Record<string, number>>;
  /** Faults told of and not yet mended, by rule. */
  readonly open: readonly string[];
}

/** Gaps in ms. */
export interface CueSettings {
  /** Least time between two cues. */
  readonly minimumGapMs: number;
  /** Least time before the same cue is said again. */
  readonly repeatGapMs: number;
  /** How long a cue is shown. */
  readonly shownMs: number;
}

/** Nothing said yet. */
export const silent: CueState = { active: null, lastMs: null, saidMs: {}, open: [] };

/** Chooses at most one of the wishes; a cue that can hurt somebody not to hear (severity 3) halves the gap. */
export function scheduleCue(
  state: CueState,
  tMs: number,
  wishes: readonly CueWish[],
  settings: CueSettings,
): { state: CueState; said: CueWish | null } {
  const active = state.active !== null && tMs < state.active.untilMs ? state.active : null;
  const resting = active === state.active ? state : { ...state, active };
  let chosen: CueWish | null = null;
  for (const wish of wishes) {
    const gapMs = wish.severity === 3 ? settings.minimumGapMs / 2 : settings.minimumGapMs;
    if (state.lastMs !== null && tMs - state.lastMs < gapMs) continue;
    const saidMs = state.saidMs[wish.id];
    if (saidMs !== undefined && tMs - saidMs < settings.repeatGapMs) continue;
    if (chosen === null || wish.severity > chosen.severity) chosen = wish;
  }
  if (chosen === null) return { state: resting, said: null };
  return {
    state: {
      ...state,
      active: { id: chosen.id, text: chosen.text, untilMs: tMs + settings.shownMs },
      lastMs: tMs,
      saidMs: { ...state.saidMs, [chosen.id]: tMs },
    },
    said: chosen,
  };
}
