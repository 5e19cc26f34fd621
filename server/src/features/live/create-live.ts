// The sockets on which people are coached, and the workers that find poses in their pictures.
import type { FastifyBaseLogger, onRequestHookHandler } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Closers } from '../../platform/closers.ts';
import type { Database } from '../../platform/database/database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { LoopWatch } from '../../platform/loop-watch.ts';
import type { Measure } from '../../platform/metrics/measure.ts';
import type { VerifyAccess } from '../../platform/http/authenticate.ts';
import type { OpenCounter } from '../../platform/limits/window-counter.ts';
import type { LiveRegistry } from '../sessions/live-registry.ts';
import type { Sessions } from '../sessions/run-sessions.ts';
import { comesBack } from './comes-back.ts';
import { createContinuationsStore } from './continuations-store.ts';
import { createContinuations, type ContinuationsDeps } from './continuations.ts';
import { createCountSentSets } from './count-sent-sets.ts';
import { findExercise, type CatalogueEntry } from './find-exercise.ts';
import type { LiveDeps } from './live-deps.ts';
import { getLimits } from './get-limits.ts';
import { liveRoutes } from './live-routes.ts';
import { createLiveTally } from './live-tally.ts';
import { createPace } from './pace.ts';
import { poseMeasures } from './pose-measures.ts';
import type { PosePoolStats } from './pose-pool/create-pose-pool.ts';
import { openPoses, type PoseSettings } from './pose-pool/open-poses.ts';
import { showLimits } from './show-limits.ts';
import { tracePoses } from './trace-poses.ts';
import { createTurns } from './turns.ts';

type Given = Pick<
  LiveDeps,
  | 'checkpoints'
  | 'record'
  | 'readWorkout'
  | 'correctSet'
  | 'countWrite'
  | 'keep'
  | 'idleMs'
  | 'language'
  | 'limits'
  | 'tracer'
> & {
  readonly db: Database;
  readonly handOver: ContinuationsDeps['handOver'];
  readonly onError: (error: unknown) => void;
  readonly sessions: Sessions & { readonly registry: LiveRegistry };
  readonly verifyAccess: VerifyAccess;
  readonly tokenRequired: boolean;
  /** Origins that may connect; undefined admits any. */
  readonly origins: readonly string[] | undefined;
  /** Wrong session ids of one client. */
  readonly refusedPerMinute: number;
  readonly pose: PoseSettings;
  /** Whether this machine keeps up. */
  readonly loop: LoopWatch;
  /** The exercises that clients may see. */
  readonly published: () => Promise<readonly CatalogueEntry[]>;
  readonly clock: Clock;
  readonly openCounter: OpenCounter;
  /** Milliseconds of any steady clock: how long work takes. */
  readonly steadyMs: () => number;
  readonly log: FastifyBaseLogger;
  readonly closers: Closers;
};

export function createLive(given: Given) {
  const { sessions, loop, clock, closers } = given;
  const poses = openPoses(given.pose, given.log);
  const shownLimits = showLimits({ ...given, poses });
  if (poses) closers.add('the pose workers', poses.close);
  const findPublished = async (wanted: string | number) => findExercise(wanted, await given.published());
  const continuations = createContinuations({
    ...given,
    store: createContinuationsStore(given.db),
    findExercise: findPublished,
  });
  closers.add('the sessions to continue', continuations.close);
  const turns = createTurns({ afterReading: setImmediate, nowMs: given.steadyMs });
  const pace = createPace(turns, clock);
  closers.add('the watch over what is served', pace.stop);
  closers.add('the sockets', sessions.stop);
  const tally = createLiveTally();
  /** Of a user, to see whether they come back. */
  const lookedAt = 10;
  const mayBegin = async (userId: number): Promise<boolean> =>
    !pace.isFull() || comesBack(await sessions.page(userId, lookedAt), clock.nowMs());
  const poseLoad = (): PosePoolStats | null => poses?.stats() ?? null;

  return {
    countSentSets: createCountSentSets(findPublished),
    /** Null where this installation looks at no pictures. */
    poses,
    poseLoad,
    /** Whether this user may begin a training now: where no more can be served, only who comes back to one. */
    mayBegin,
    measures: [
      ...tally.measures,
      ...poseMeasures(poseLoad),
      {
        name: 'spotter_sockets_full',
        help: '1 while nobody else is admitted, because they would be served at the cost of those that are there.',
        kind: 'gauge',
        read: () => Number(pace.isFull()),
      },
    ] satisfies readonly Measure[],
    /** Loads the pose models. */
    warmUp: (): Promise<void> => poses?.ready() ?? Promise.resolve(),

    routes: (app: App, requireCaller: onRequestHookHandler): void => {
      getLimits(app, requireCaller, shownLimits);
      liveRoutes(app, {
        ...given,
        shownLimits,
        admission: {
          ...given,
          refused: given.openCounter('refused sessions', 60_000),
          isLate: loop.isLate,
          isFull: pace.isFull,
          mayBegin,
        },
        turns,
        pace,
        beginWork: loop.begin,
        registry: sessions.registry,
        tally,
        continuations,
        poses: poses && given.tracer.isOn ? tracePoses(poses, given.tracer) : poses,
        findExercise: findPublished,
      });
    },
  };
}
