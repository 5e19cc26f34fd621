import {
  AdminRecording,
  AdminRecordingPage,
  AdminRecordingQuery,
  DemonstrationQuery,
  RecordingLabelBody,
  posesType,
} from '@spotter/contract/admin/coaching';
import { TextId } from '@spotter/contract/admin/conventions';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { noSuchRecord } from '../list/record-id.ts';
import { showMoment, showMomentOrNull } from '../list/show-moment.ts';
import { showPage } from '../list/show-page.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import type { ListedRecording } from './recordings-list-store.ts';

/** Ten minutes of poses, written compactly but not deflated, come to about 5 MB. */
const mostPosesBytes = 12 * 1024 * 1024;

const Poses = Type.Unsafe<Uint8Array>(
  Type.Any({ description: 'Poses in the compact form of docs/recordings.md.' }),
);

function showRecording(recording: ListedRecording): AdminRecording {
  return {
    id: recording.id,
    user_id: recording.userId,
    username: recording.username,
    source: recording.source,
    exercise_id: recording.exerciseId,
    exercise_key: recording.exerciseKey,
    exercise_name: recording.exerciseName,
    created_at: showMoment(recording.createdAt),
    duration_ms: recording.durationMs,
    frames: recording.frames,
    bytes: recording.bytes,
    counted: recording.counted,
    label: recording.label,
    labelled_at: showMomentOrNull(recording.labelledAt),
  };
}

/** Poses that people let be kept, and demonstrations; looking at one leaves an entry in the audit log. */
export async function registerAdminRecordings(app: App, deps: CoachingDeps): Promise<void> {
  const { gate, recordingsList, audit, clock } = deps;

  async function require(id: string): Promise<ListedRecording> {
    const recording = await recordingsList.find(id);
    if (!recording) throw noSuchRecord('recording');
    return recording;
  }

  function note(
    request: FastifyRequest,
    action: string,
    recording: Pick<ListedRecording, 'id' | 'exerciseName'>,
    changed: { readonly before?: Record<string, unknown>; readonly after?: Record<string, unknown> } = {},
  ): Promise<void> {
    const { id, exerciseName } = recording;
    const entry = { action, resource: 'recordings', resourceId: id, label: exerciseName, ...changed };
    return audit(staffOf(request), entry, clock.nowMs());
  }

  app.get(
    '/admin/api/recordings',
    {
      onRequest: gate.may('recordings.list'),
      schema: {
        ...permitted('recordings.list', 'listAllRecordings', 'Recordings of everybody, a page at a time'),
        querystring: AdminRecordingQuery,
        response: { 200: AdminRecordingPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await recordingsList.list(query, listRequest(query)), showRecording),
  );

  app.get(
    '/admin/api/recordings/:id',
    {
      onRequest: gate.may('recordings.list'),
      schema: {
        ...permitted('recordings.list', 'showAnyRecording', 'One recording, without its poses'),
        params: TextId,
        response: {
          200: AdminRecording,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    async ({ params }) => showRecording(await require(params.id)),
  );

  app.get(
    '/admin/api/recordings/:id/poses',
    {
      onRequest: gate.may('recordings.show'),
      schema: {
        ...permitted(
          'recordings.show',
          'showRecordedPoses',
          'The poses of a recording; noted in the audit log',
        ),
        params: TextId,
        produces: [posesType],
        response: { 200: Poses, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    async (request, reply) => {
      const recording = await require(request.params.id);
      const poses = await deps.posesOf(recording.id);
      await note(request, 'view', recording);
      return reply.header('cache-control', 'no-store').type(posesType).send(Buffer.from(poses));
    },
  );

  app.put(
    '/admin/api/recordings/:id/label',
    {
      onRequest: gate.may('recordings.label'),
      schema: {
        ...permitted('recordings.label', 'labelRecording', 'Say what is true of a recording'),
        params: TextId,
        body: RecordingLabelBody,
        response: { 200: AdminRecording, ...dashboardProblems('body', 'staff', 'admin.not_found') },
      },
    },
    async (request) => {
      const { label } = request.body;
      if (label !== null && label.reps_least > label.reps_most) {
        throw rulesError([{ path: '/label/reps_most', message: 'Must not be less than the least.' }]);
      }
      const before = await require(request.params.id);
      await recordingsList.label(before.id, label, {
        userId: staffOf(request).userId,
        nowMs: clock.nowMs(),
      });
      await note(request, 'label', before, { before: { label: before.label }, after: { label } });
      return showRecording(await require(before.id));
    },
  );

  app.delete(
    '/admin/api/recordings/:id',
    {
      onRequest: gate.may('recordings.delete'),
      schema: {
        ...permitted('recordings.delete', 'deleteAnyRecording', 'Delete a recording for good'),
        params: TextId,
        response: {
          204: Type.Null({ description: 'It is gone.' }),
          ...dashboardProblems('no-body', 'request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request, reply) => {
      const recording = await require(request.params.id);
      if (!(await deps.deleteRecording(recording.id))) throw noSuchRecord('recording');
      await note(request, 'delete', recording);
      return reply.code(204).send(null);
    },
  );

  await registerDemonstrations(app, deps, note, async (id) => showRecording(await require(id)));
}

/** In a scope of its own: nothing else takes poses as a body. */
async function registerDemonstrations(
  app: App,
  deps: CoachingDeps,
  note: (
    request: FastifyRequest,
    action: string,
    recording: Pick<ListedRecording, 'id' | 'exerciseName'>,
  ) => Promise<void>,
  show: (id: string) => Promise<AdminRecording>,
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
        onRequest: deps.gate.may('recordings.create'),
        bodyLimit: mostPosesBytes,
        schema: {
          ...permitted(
            'recordings.create',
            'keepDemonstration',
            'Keep a demonstration: the body is its poses in the compact form',
          ),
          querystring: DemonstrationQuery,
          response: {
            201: AdminRecording,
            ...dashboardProblems(
              'body',
              'staff',
              'admin.not_found',
              'recordings.not_poses',
              'recordings.off',
            ),
          },
        },
      },
      async (request, reply) => {
        if (!deps.keepsRecordings) {
          throw new AppError('recordings.off', {
            detail:
              'This server is set to keep no recordings. What was shown can be used until the page is left.',
          });
        }
        const exercise = await deps.exercises.find(Number(request.query.exercise_id));
        if (!exercise) throw noSuchRecord('exercise');
        const recording = {
          id: deps.ids.uuid(),
          userId: staffOf(request).userId,
          sessionId: null,
          exerciseId: exercise.id,
          exerciseKey: exercise.slug,
          exerciseName: exercise.name,
          source: 'demonstration',
          createdAt: deps.clock.nowMs(),
        } as const;
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        if (!(await deps.keepDemonstration(recording, bytes))) {
          throw new AppError('recordings.not_poses', {
            detail: `Send poses in the compact form as the body, with the type ${posesType}, at most ten minutes of them.`,
          });
        }
        await note(request, 'create', recording);
        reply.code(201);
        return show(recording.id);
      },
    );
    ready();
  });
}
