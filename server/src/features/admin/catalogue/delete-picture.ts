import { PictureIds } from '@spotter/contract/admin/catalogue';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord, recordId } from '../../../platform/http/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';

export function deletePicture(app: App, { staff, changePictures, clock }: CatalogueDeps): void {
  app.delete(
    '/admin/api/exercises/:id/pictures/:picture',
    staff.may('exercises.edit', {
      operationId: 'deletePicture',
      summary: 'Delete a picture',
      params: PictureIds,
      response: { 204: Type.Null({ description: 'It is gone.' }) },
      problems: ['request.invalid', 'no-body', 'admin.not_found'],
    }),
    async (request, reply) => {
      const exerciseId = recordId(request.params, 'exercise');
      const { picture } = request.params;
      const wasThere = await changePictures.remove(staff.of(request), exerciseId, picture, clock.nowMs());
      if (!wasThere) throw noSuchRecord('picture');
      return reply.code(204).send(null);
    },
  );
}
