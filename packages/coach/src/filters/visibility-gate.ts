import { lowPass } from './low-pass.ts';

/** Below this a limb counts as hidden; above the second it is believed again. */
const hiddenBelow = 0.08;
const seenAbove = 0.12;

/** How far a limb has been seen of late, and whether it may be used. */
export interface VisibilityState {
  readonly trust: number;
  readonly open: boolean;
}

/** Follows a limb's visibility (0 to 1) at 2 Hz, with hysteresis, so that a flicker neither opens nor shuts it. */
export function visibilityGate(
  previous: VisibilityState | null,
  visibility: number,
  dtMs: number,
): VisibilityState {
  const trust = lowPass(previous?.trust ?? null, visibility, 2, dtMs);
  const open = previous === null ? trust >= hiddenBelow : trust >= (previous.open ? hiddenBelow : seenAbove);
  return { trust, open };
}
