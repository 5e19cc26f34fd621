import { lowPass } from './low-pass.ts';

/** Below this a limb counts as hidden; above the second it is believed again. */
const hiddenBelow = 0.08;
const seenAbove = 0.12;

/** How far a limb has been seen of late, and whether it may be used. */
export interface VisibilityState {
  trust: number;
  open: boolean;
}

/** Follows a limb's visibility (0 to 1) at 2 Hz, with hysteresis, so that a flicker neither opens nor shuts it. */
export function visibilityGate(
  state: VisibilityState | null,
  visibility: number,
  dtMs: number,
): VisibilityState {
  if (state === null) return { trust: visibility, open: visibility >= hiddenBelow };
  state.trust = lowPass(state.trust, visibility, 2, dtMs);
  state.open = state.trust >= (state.open ? hiddenBelow : seenAbove);
  return state;
}
