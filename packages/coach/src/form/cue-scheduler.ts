// Says one thing at a time: the most dangerous first, with a gap between, no nagging, and praise when a fault is mended.

/** Something that could be said: of all candidates of a frame at most one is. */
export interface CueCandidate {
  readonly id: string;
  readonly text: string;
  /** view: something cannot be judged from here. */
  readonly reason: 'fault' | 'praise' | 'camera' | 'view';
  readonly severity: 0 | 1 | 2 | 3;
  /** The rule that was broken, is mended, or cannot be judged; null for what is about the picture. */
  readonly rule: string | null;
}

/** What the scheduler remembers; plain data, which it changes in place. */
export interface CueState {
  /** What is being said, and until when. */
  active: { readonly id: string; readonly text: string; readonly untilMs: number } | null;
  lastMs: number | null;
  /** When each cue was last said. */
  readonly saidMs: Record<string, number>;
  /** Faults told of and not yet mended, by rule. */
  open: readonly string[];
  /** Faults of the last repetition, told of or not, by rule. */
  last: readonly string[];
}

/** Gaps in ms. */
export interface CueSettings {
  /** Least time between two cues. */
  readonly minimumGapMs: number;
  /** Least time before the same cue is said again. */
  readonly repeatGapMs: number;
  /** Least time before it is said again that something cannot be judged from here. */
  readonly viewGapMs: number;
  /** How long a cue is shown. */
  readonly shownMs: number;
}

/** Nothing said yet. */
export function silent(): CueState {
  return { active: null, lastMs: null, saidMs: {}, open: [], last: [] };
}

/** Chooses at most one of the candidates; a cue that can hurt somebody not to hear (severity 3) halves the gap. */
export function scheduleCue(
  state: CueState,
  tMs: number,
  candidates: readonly CueCandidate[],
  settings: CueSettings,
): CueCandidate | null {
  if (state.active !== null && tMs >= state.active.untilMs) state.active = null;
  let chosen: CueCandidate | null = null;
  for (const candidate of candidates) {
    if (!mayBeSaid(candidate, state, tMs, settings)) continue;
    if (chosen === null || candidate.severity > chosen.severity) chosen = candidate;
  }
  if (chosen !== null) say(state, tMs, chosen, settings);
  return chosen;
}

function mayBeSaid(
  { id, reason, severity }: CueCandidate,
  { lastMs, saidMs }: CueState,
  tMs: number,
  { minimumGapMs, repeatGapMs, viewGapMs }: CueSettings,
): boolean {
  const gapMs = severity === 3 ? minimumGapMs / 2 : minimumGapMs;
  if (lastMs !== null && tMs - lastMs < gapMs) return false;
  const said = saidMs[id];
  return said === undefined || tMs - said >= (reason === 'view' ? viewGapMs : repeatGapMs);
}

function say(
  state: CueState,
  tMs: number,
  { id, text, reason, rule }: CueCandidate,
  { shownMs }: CueSettings,
): void {
  state.active = { id, text, untilMs: tMs + shownMs };
  state.lastMs = tMs;
  state.saidMs[id] = tMs;
  const { open } = state;
  if (reason === 'fault' && rule !== null && !open.includes(rule)) state.open = [...open, rule];
}
