import type { Random } from '../random.ts';

/** Noise that remembers: deviation 1, fading over a time constant (an Ornstein-Uhlenbeck process). */
export function createWandering(random: Random, constantMs: number): (dtMs: number) => number {
  let value = random.normal();
  return (dtMs) => {
    const kept = Math.exp(-dtMs / constantMs);
    value = value * kept + Math.sqrt(1 - kept * kept) * random.normal();
    return value;
  };
}
