import type { FastifyBaseLogger } from 'fastify';
import { createPosePool, type PosePool, type PosePoolOptions } from './create-pose-pool.ts';

/** As the installation is set. */
export interface PoseSettings {
  /** None looks at no pictures. */
  readonly workers: number;
  readonly modelDir: string;
  readonly model: PosePoolOptions['model'];
}

/** What the log says of a worker that ended without being asked to. */
export const workerLost = 'a pose worker was lost and is replaced';

/** The pool that finds poses in pictures; null where the installation looks at none. */
export function openPoses(settings: PoseSettings, log: FastifyBaseLogger): PosePool | null {
  if (settings.workers === 0) return null;
  return createPosePool({
    size: settings.workers,
    modelFolder: settings.modelDir,
    model: settings.model,
    onWorkerLost: (cause) => {
      log.warn({ err: cause }, workerLost);
    },
  });
}
