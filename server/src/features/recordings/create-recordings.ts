// Poses that people let be kept, and those that staff show or try changes on; never pictures.
import type { onRequestHookHandler } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { pagesOf } from '../../platform/database/pages-of.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Ids } from '../../platform/ids.ts';
import type { FindPeople } from '../accounts/find-people.ts';
import type { Staff } from '../dashboard/staff.ts';
import { deleteRecording } from './api/delete-recording.ts';
import { getRecording } from './api/get-recording.ts';
import { listRecordings } from './api/list-recordings.ts';
import { createRecordingKeeper, type RecordingKeeper } from './recording-keeper.ts';
import { createRecordingsStore } from './recordings-store.ts';
import { createSamples } from './samples.ts';
import { showRecording } from './show-recording.ts';
import { deleteAnyRecording } from './staff/delete-any-recording.ts';
import { keepDemonstration, type FindExercise } from './staff/keep-demonstration.ts';
import { labelRecording } from './staff/label-recording.ts';
import { listAllRecordings } from './staff/list-all-recordings.ts';
import { listSamples } from './staff/list-samples.ts';
import { createNoteRecording } from './staff/note-recording.ts';
import { createRecordingsListStore } from './staff/recordings-list-store.ts';
import { showAnyRecording } from './staff/show-any-recording.ts';
import { showRecordedPoses } from './staff/show-recorded-poses.ts';
import { showSamplePoses } from './staff/show-sample-poses.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Whether this installation keeps any. */
  readonly areKept: boolean;
  /** So long a recording is kept. */
  readonly keepDays: number;
  /** Where the recordings lie that come with the program. */
  readonly samplesDir: string;
  readonly findPeople: FindPeople;
  readonly findExercise: FindExercise;
  readonly onError: (error: unknown) => void;
}

export function createRecordings(given: Given) {
  const { db, clock, areKept } = given;
  const store = createRecordingsStore(db);

  return {
    /** Null where none are kept. */
    keep: areKept
      ? (sessionId: string, userId: number): RecordingKeeper =>
          createRecordingKeeper({ sessionId, userId }, { ...given, store })
      : null,
    /** Every recording of a user, a page at a time. */
    exportOf: (userId: number) =>
      pagesOf(async (limit, before) =>
        (await store.page(userId, limit, before)).map((recording) => ({
          id: recording.id,
          atMs: recording.createdAt,
          shown: showRecording(recording),
        })),
      ),
    forgetPerson: store.forgetPerson,
    forgetting: [{ days: () => given.keepDays, forgetBefore: store.forgetBefore }],

    routes: (app: App, requireCaller: onRequestHookHandler): void => {
      listRecordings(app, requireCaller, store);
      getRecording(app, requireCaller, store);
      deleteRecording(app, requireCaller, store);
    },

    staffRoutes: async (app: App, staff: Staff): Promise<void> => {
      const samples = createSamples(given.samplesDir);
      const list = createRecordingsListStore(db, given.findPeople);
      const note = createNoteRecording(staff, clock);
      listSamples(app, staff, samples);
      showSamplePoses(app, staff, samples);
      listAllRecordings(app, staff, list);
      showAnyRecording(app, staff, list);
      showRecordedPoses(app, staff, { db, list, recordings: store, note });
      labelRecording(app, staff, { db, clock, list, note });
      deleteAnyRecording(app, staff, { db, list, note });
      await keepDemonstration(app, staff, { ...given, list, note });
    },
  };
}
