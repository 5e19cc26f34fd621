import type { FastifyBaseLogger } from 'fastify';
import type { Config } from './config.ts';
import { createPosePool, type PosePool } from './features/live/pose-pool/create-pose-pool.ts';

/** The pool that finds poses in pictures; null where the installation looks at none. */
export function openPoses(config: Config, log: FastifyBaseLogger): PosePool | null {
  if (config.poseWorkers === 0) return null;
  return createPosePool({
    size: config.poseWorkers,
    modelFolder: config.modelDir,
    model: config.poseModel,
    onWorkerLost: (cause) => {
      log.warn({ err: cause }, 'a pose worker was lost and is replaced');
    },
  });
}
