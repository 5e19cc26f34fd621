import { createHash } from 'node:crypto';
import type { Specification } from '@spotter/coach/specification/specification';

/** A specification does not change: there is another one in its place. */
const digests = new WeakMap<Specification, string>();

/** By which it is seen that an exercise is coached by another specification since. */
export function specificationDigest(specification: Specification): string {
  const known = digests.get(specification);
  const digest = known ?? createHash('sha256').update(JSON.stringify(specification)).digest('base64url');
  digests.set(specification, digest);
  return digest;
}
