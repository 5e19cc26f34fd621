import type { PosePool } from './pose-pool/create-pose-pool.ts';

/** What live sessions need of the pool; null where the installation has no pose workers. */
export type PoseFinder = Pick<PosePool, 'join'> | null;
