import { PictureIds } from '@spotter/contract/admin/catalogue';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editPictures } from '../edit-pictures.ts';

export function deletePicture(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
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
      const exerciseId = request.params.id;
      const { picture } = request.params;
      await changeCatalogue(staff.of(request), (change) => editPictures(change, exerciseId).remove(picture));
      return reply.code(204).send(null);
    },
  );
}
