import { AdminExerciseDetail, NewExercise } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { wrongWithExercise } from '../check-exercise.ts';
import { editExercises } from '../edit-exercises.ts';
import { keyOfName } from '../key-of-name.ts';
import type { ShowExerciseDetail } from './show-admin-exercise.ts';
import { fieldError } from '../../../platform/remark.ts';

export function createExercise(
  app: App,
  staff: Staff,
  changeCatalogue: ChangeCatalogue,
  showDetail: ShowExerciseDetail,
): void {
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
      const errors = wrongWithExercise(body);
      const slug = body.slug ?? keyOfName(body.name);
      if (slug === undefined) {
        errors.push(fieldError('/slug', 'no_key'));
      }
      if (errors.length > 0 || slug === undefined) throw rulesError(errors);
      const values = {
        slug,
        name: body.name.trim(),
        group_id: body.group_id,
        position: body.position,
        instructions: body.instructions.trim(),
        muscles: body.muscles,
        aliases: body.aliases ?? [],
        links: body.links ?? [],
        is_published: body.is_published ?? false,
        source: body.source ?? '',
        licence: body.licence ?? '',
        author: body.author ?? '',
      };
      const [id = 0] = await changeCatalogue(staff.of(request), (change) =>
        editExercises(change).add([values]),
      );
      reply.code(201);
      return showDetail(id);
    },
  );
}
