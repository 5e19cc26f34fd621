// One-Euro filter on time stamps: calm while still, quick while moving. Casiez, Roussel and Vogel, CHI 2012.

/** What the filter remembers between two readings. */
export interface OneEuroState {
  tMs: number;
  value: number;
  /** Filtered change a second. */
  speed: number;
}

/** Cut-off while still (Hz), how much it rises with speed (Hz for one unit a second), and the speed's own cut-off (Hz). */
export interface OneEuroSettings {
  readonly minCutoffHz: number;
  readonly beta: number;
  readonly speedCutoffHz: number;
}

/** Share of a new reading that a first-order low-pass takes after `dtMs`. */
export function smoothingShare(cutoffHz: number, dtMs: number): number {
  const thousandfold = 2 * Math.PI * cutoffHz * dtMs;
  return thousandfold / (1000 + thousandfold);
}

/** Takes one reading at its own time; a reading that is not newer replaces nothing. */
export function oneEuro(
  state: OneEuroState | null,
  tMs: number,
  value: number,
  settings: OneEuroSettings,
): OneEuroState {
  if (state === null) return { tMs, value, speed: 0 };
  const dtMs = tMs - state.tMs;
  if (dtMs <= 0) return state;
  const rawSpeed = ((value - state.value) * 1000) / dtMs;
  state.speed += smoothingShare(settings.speedCutoffHz, dtMs) * (rawSpeed - state.speed);
  const cutoffHz = settings.minCutoffHz + settings.beta * Math.abs(state.speed);
  state.value += smoothingShare(cutoffHz, dtMs) * (value - state.value);
  state.tMs = tMs;
  return state;
}
