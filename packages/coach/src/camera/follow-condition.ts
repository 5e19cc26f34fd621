/** Something that is so or is not, believed once it has lasted; plain data. */
export interface Condition {
  readonly holds: boolean;
  /** Since when the opposite has been seen; null while what is seen agrees. */
  readonly againstSinceMs: number | null;
  /** When it was last told that it holds. */
  readonly toldMs: number | null;
}

/** How long it must last to be believed and to be over, and the least time before it is told again, in ms. */
export interface Patience {
  readonly onMs: number;
  readonly offMs: number;
  readonly againMs: number;
}

/** Not so, as far as anybody has seen. */
export const notSo: Condition = { holds: false, againstSinceMs: null, toldMs: null };

/** Takes what one frame shows; null where it shows nothing of it. `began` is true where it is to be told. */
export function followCondition(
  state: Condition,
  tMs: number,
  seen: boolean | null,
  { onMs, offMs, againMs }: Patience,
): { state: Condition; began: boolean; ended: boolean } {
  const same = { began: false, ended: false };
  if (seen === null) return { state, ...same };
  if (seen === state.holds) {
    return { state: state.againstSinceMs === null ? state : { ...state, againstSinceMs: null }, ...same };
  }
  const since = state.againstSinceMs ?? tMs;
  if (tMs - since < (seen ? onMs : offMs)) return { state: { ...state, againstSinceMs: since }, ...same };
  if (!seen) return { state: { ...state, holds: false, againstSinceMs: null }, began: false, ended: true };
  const began = state.toldMs === null || tMs - state.toldMs >= againMs;
  return {
    state: { holds: true, againstSinceMs: null, toldMs: began ? tMs : state.toldMs },
    began,
    ended: false,
  };
}
