import {
  ExerciseSpecifications,
  NewSpecificationVersion,
  SpecificationText,
  VersionParams,
  type SpecificationVersion as ShownVersion,
} from '@spotter/contract/admin/coaching';
import { NumberId } from '@spotter/contract/admin/conventions';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { SpecificationVersion } from '../../exercises/specifications-store.ts';
import { noSuchRecord, recordId } from '../../../platform/http/record-id.ts';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { CoachingDeps } from './coaching-deps.ts';

function showVersion(version: SpecificationVersion): ShownVersion {
  return {
    number: version.number,
    origin: version.origin,
    bundled_version: version.bundledVersion,
    note: version.note,
    author_name: version.authorName,
    created_at: showMoment(version.createdAt),
    is_live: version.isLive,
  };
}

/** What an exercise is coached by: its versions, a new one, and which of them is live. */
export function registerSpecifications(app: App, deps: CoachingDeps): void {
  const { staff, exercises, specifications } = deps;

  async function requireExercise(id: number) {
    const exercise = await exercises.find(id);
    if (!exercise) throw noSuchRecord('exercise');
    return { id, slug: exercise.slug, name: exercise.name };
  }

  async function show(id: number): Promise<ExerciseSpecifications> {
    const exercise = await requireExercise(id);
    const live = await specifications.live(id);
    return {
      exercise,
      versions: (await specifications.list(id)).map(showVersion),
      live: live?.specification ?? null,
      offered: await specifications.offered(exercise),
    };
  }

  app.get(
    '/admin/api/exercises/:id/specification',
    staff.may('specifications.show', {
      operationId: 'showSpecifications',
      summary: 'What an exercise is coached by',
      params: NumberId,
      response: { 200: ExerciseSpecifications },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    ({ params }) => show(recordId(params, 'exercise')),
  );

  app.get(
    '/admin/api/exercises/:id/specification/:number',
    staff.may('specifications.show', {
      operationId: 'showSpecificationVersion',
      summary: 'One version, with its text',
      params: VersionParams,
      response: { 200: SpecificationText },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const version = await specifications.find(recordId(params, 'exercise'), Number(params.number));
      if (!version) throw noSuchRecord('version');
      return { ...showVersion(version), specification: version.specification };
    },
  );

  app.post(
    '/admin/api/exercises/:id/specification',
    staff.may('specifications.edit', {
      operationId: 'saveSpecification',
      summary: 'Save the next version; a broken one is refused with what is wrong and where',
      params: NumberId,
      body: NewSpecificationVersion,
      response: { 201: ExerciseSpecifications },
      problems: ['body', 'admin.not_found', 'specifications.invalid', 'specifications.outdated'],
    }),
    async (request, reply) => {
      const exercise = await requireExercise(recordId(request.params, 'exercise'));
      const { specification, note = '', based_on, publish } = request.body;
      await specifications.save(staff.of(request), {
        exercise,
        specification,
        note: note.trim(),
        basedOn: based_on,
        publish,
      });
      reply.code(201);
      return show(exercise.id);
    },
  );

  app.post(
    '/admin/api/exercises/:id/specification/:number/publish',
    staff.may('specifications.edit', {
      operationId: 'publishSpecification',
      summary: 'Have people coached by a version from their next session on',
      params: VersionParams,
      response: { 200: ExerciseSpecifications },
      problems: ['no-body', 'request.invalid', 'admin.not_found'],
    }),
    async (request) => {
      const exercise = await requireExercise(recordId(request.params, 'exercise'));
      const number = Number(request.params.number);
      try {
        await specifications.publish(staff.of(request), exercise, number);
      } catch (error) {
        if (error instanceof AppError && error.code === 'specifications.not_found')
          throw noSuchRecord('version');
        throw error;
      }
      return show(exercise.id);
    },
  );
}
