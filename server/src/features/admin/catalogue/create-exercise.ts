import { AdminExerciseDetail, NewExercise } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { slugOf, wrongWithExercise } from './check-exercise.ts';
import { doneWithExercise } from './exercise-refusal-error.ts';
import { showExerciseDetail } from './show-admin-exercise.ts';

export function createExercise(app: App, deps: CatalogueDeps): void {
  const { staff, changes, muscles, clock } = deps;
  app.post(
    '/admin/api/exercises',
    staff.may('exercises.create', {
      operationId: 'createExercise',
      summary: 'Add an exercise; a draft unless told',
      body: NewExercise,
      response: { 201: AdminExerciseDetail },
      problems: ['body', 'admin.taken'],
    }),
    async (request, reply) => {
      const { body } = request;
      const errors = wrongWithExercise(body, muscles);
      const slug = body.slug ?? slugOf(body.name);
      if (slug === undefined) {
        errors.push({ path: '/slug', message: 'Give a key: none can be made of this name.' });
      }
      if (errors.length > 0 || slug === undefined) throw rulesError(errors);
      const values = {
        slug,
        name: body.name.trim(),
        group_id: body.group_id,
        instructions: body.instructions.trim(),
        muscles: body.muscles,
        aliases: body.aliases ?? [],
        links: body.links ?? [],
        is_published: body.is_published ?? false,
        source: body.source ?? '',
        licence: body.licence ?? '',
        author: body.author ?? '',
      };
      const made = await changes.create(staff.of(request), values, body.position, clock.nowMs());
      reply.code(201);
      return showExerciseDetail(deps, doneWithExercise(made).id);
    },
  );
}
