import { ExercisePicture, PictureChange, PictureIds } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editPictures } from '../edit-pictures.ts';
import { showPicture } from './show-admin-exercise.ts';

export function updatePicture(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
  app.patch(
    '/admin/api/exercises/:id/pictures/:picture',
    staff.may('exercises.edit', {
      operationId: 'updatePicture',
      summary: 'Say what a picture shows, or move it',
      params: PictureIds,
      body: PictureChange,
      response: { 200: ExercisePicture },
      problems: ['body', 'admin.not_found'],
    }),
    async (request) => {
      const exerciseId = request.params.id;
      const { alt, position } = request.body;
      const patch = {
        ...(alt === undefined ? {} : { alt: alt.trim() }),
        ...(position === undefined ? {} : { position }),
      };
      const { picture } = request.params;
      const changed = await changeCatalogue(staff.of(request), (change) =>
        editPictures(change, exerciseId).change(picture, patch),
      );
      return showPicture(changed);
    },
  );
}
