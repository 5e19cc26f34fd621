import { AdminRecording, DemonstrationQuery, posesType } from '@spotter/contract/admin/coaching';
import { AppError } from '../../../platform/app-error.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { createRecordingsStore } from '../recordings-store.ts';
import { demonstrationChunk } from './demonstration-chunk.ts';
import type { NoteRecording } from './note-recording.ts';
import type { RecordingsListStore } from './recordings-list-store.ts';
import { showAdminRecording } from './show-admin-recording.ts';

export type FindExercise = (
  id: number,
) => Promise<{ readonly id: number; readonly slug: string; readonly name: string } | undefined>;

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly areKept: boolean;
  readonly findExercise: FindExercise;
  readonly list: Pick<RecordingsListStore, 'one'>;
  readonly note: NoteRecording;
}

/** Ten minutes of poses, written compactly but not deflated, come to about 5 MB. */
const mostPosesBytes = 12 * 1024 * 1024;

/** In a scope of its own: nothing else takes poses as a body. */
export async function keepDemonstration(
  app: App,
  staff: Staff,
  { db, clock, ids, areKept, findExercise, list, note }: Given,
): Promise<void> {
  await app.register((poses: App, _options, ready) => {
    poses.addContentTypeParser(
      posesType,
      { parseAs: 'buffer', bodyLimit: mostPosesBytes },
      (_request, body, parsed) => {
        parsed(null, body);
      },
    );
    poses.post(
      '/admin/api/recordings',
      {
        bodyLimit: mostPosesBytes,
        ...staff.may('recordings.create', {
          operationId: 'keepDemonstration',
          summary: 'Keep a demonstration: the body is its poses in the compact form',
          querystring: DemonstrationQuery,
          response: { 201: AdminRecording },
          problems: ['body', 'admin.not_found', 'recordings.not_poses', 'recordings.off'],
        }),
      },
      async (request, reply) => {
        if (!areKept) {
          throw new AppError('recordings.off', {
            detail:
              'This server is set to keep no recordings. What was shown can be used until the page is left.',
          });
        }
        const exercise = await findExercise(request.query.exercise_id);
        if (!exercise) throw noSuchRecord('exercise');
        const recording = {
          id: ids.uuid(),
          userId: staff.of(request).userId,
          sessionId: null,
          exerciseId: exercise.id,
          exerciseKey: exercise.slug,
          exerciseName: exercise.name,
          source: 'demonstration',
          createdAt: clock.nowMs(),
        } as const;
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const chunk = await demonstrationChunk(bytes);
        if (!chunk) {
          throw new AppError('recordings.not_poses', {
            detail: `Send poses in the compact form as the body, with the type ${posesType}, at most ten minutes of them.`,
          });
        }
        await inTransaction(db, async (trx) => {
          const isKept = await createRecordingsStore(trx).append(recording, chunk);
          if (!isKept) throw noSuchRecord('account');
          await note(trx, request, recording, { action: 'create' });
        });
        reply.code(201);
        return showAdminRecording(await list.one(recording.id));
      },
    );
    ready();
  });
}
