import type { Vector } from './vector.ts';

/** The point half way between two joints. */
export function middle(points: readonly Vector[], a: number, b: number): Vector {
  const p = points[a];
  const q = points[b];
  if (!p || !q) return { x: 0, y: 0, z: 0 };
  return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, z: (p.z + q.z) / 2 };
}
