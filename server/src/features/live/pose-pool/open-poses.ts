import type { FastifyBaseLogger } from 'fastify';
import { createPosePool, type PosePool, type PosePoolOptions } from './create-pose-pool.ts';

/** As the installation is set. */
interface PosesConfig {
  readonly poseWorkers: number;
  readonly modelDir: string;
  readonly poseModel: PosePoolOptions['model'];
}

/** The pool that finds poses in pictures; null where the installation looks at none. */
export function openPoses(config: PosesConfig, log: FastifyBaseLogger): PosePool | null {
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
