// How long pictures take to be looked at, with their waiting: each a trace of its own that names its session, since a session has thousands.
import type { Attributes, Tracer } from '../../platform/tracing/tracer.ts';
import type { PosePool, PoseSeat } from './pose-pool/create-pose-pool.ts';
import { PoseError } from './pose-pool/pose-error.ts';
import type { PoseResult } from './pose-pool/worker-messages.ts';

export function tracePoses(poses: Pick<PosePool, 'join'>, tracer: Tracer): Pick<PosePool, 'join'> {
  return {
    join: (owner) => {
      const seat = poses.join(owner);
      const session = tracer.current();

      async function look<T extends PoseResult | null>(
        attributes: Attributes,
        work: () => Promise<T>,
      ): Promise<T> {
        const span = tracer.start('find pose', { attributes, ...(session ? { besides: session } : {}) });
        try {
          const result = await work();
          span.end({ 'spotter.person': result !== null && result.landmarks !== null });
          return result;
        } catch (error) {
          span.end({}, error instanceof PoseError ? error.code : 'error');
          throw error;
        }
      }

      return {
        ...seat,
        find: (picture, wanted) =>
          look({ 'spotter.of': 'picture', 'spotter.bytes': picture.length }, () =>
            seat.find(picture, wanted),
          ),
        watch: (part) =>
          look({ 'spotter.of': 'video', 'spotter.frames': part.frames.length }, () => seat.watch(part)),
      } satisfies PoseSeat;
    },
  };
}
