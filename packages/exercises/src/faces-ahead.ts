import { shows } from './counted.ts';

/**
 * Both sides do the same, and the hips keep facing where they faced: who strikes a ball, throws, runs or dances turns them. Told in
 * trunk lengths of the distance between the hips in the picture, which changes by about 0.4 from the front to the side.
 */
export function facesAhead(atMost: number, source: string) {
  return shows('hips_across', 'range', { atMost }, source);
}
