import type { HoldMessage } from '@spotter/contract/live/hold-message';

/** How long was held in all. */
export function heldMsOf(holds: readonly HoldMessage[]): number {
  return holds.reduce((sum, { held_ms }) => sum + held_ms, 0);
}

export function longestHoldMsOf(holds: readonly HoldMessage[]): number {
  return Math.max(0, ...holds.map(({ held_ms }) => held_ms));
}
