// The composition root's part for the dashboard: what the other features do for it.
import type { Config } from './config.ts';
import type { DashboardDeps } from './features/admin/register-dashboard.ts';
import type { Exercises } from './features/exercises/create-exercises.ts';
import { keepDemonstration } from './features/recordings/keep-demonstration.ts';
import { inflatePoses } from './features/recordings/read-poses.ts';
import type { RecordingsStore } from './features/recordings/recordings-store.ts';
import { createSamples } from './features/recordings/samples.ts';
import type { Staff } from './features/dashboard/staff.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/database/database.ts';
import type { Ids } from './platform/ids.ts';

interface Parts {
  readonly config: Config;
  readonly db: Database;
  readonly staff: Staff;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly findExercise: Exercises['find'];
  readonly recordings: RecordingsStore;
}

export function dashboardDeps(parts: Parts): DashboardDeps {
  const { config, db, staff, clock, ids, recordings } = parts;
  return {
    staff,
    clock,
    ids,
    db,
    coaching: {
      findExercise: parts.findExercise,
      samples: createSamples(config.samplesDir),
      posesOf: async (id) => inflatePoses(await recordings.chunks(id)),
      keepsRecordings: config.recordings,
      keepDemonstration: (recording, poses, alongside) =>
        keepDemonstration(recordings, recording, poses, alongside),
      deleteRecording: (id, alongside) => recordings.remove(id, { alongside }),
    },
  };
}
