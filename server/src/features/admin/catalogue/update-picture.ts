import { ExercisePicture, PictureChange, PictureIds } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord, recordId } from '../../../platform/http/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { showPicture } from './show-admin-exercise.ts';

export function updatePicture(app: App, { staff, changePictures, clock }: CatalogueDeps): void {
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
      const exerciseId = recordId(request.params, 'exercise');
      const { alt, position } = request.body;
      const change = {
        ...(alt === undefined ? {} : { alt: alt.trim() }),
        ...(position === undefined ? {} : { position }),
      };
      const { picture } = request.params;
      const changed = await changePictures.change(
        staff.of(request),
        exerciseId,
        picture,
        change,
        clock.nowMs(),
      );
      if (!changed) throw noSuchRecord('picture');
      return showPicture(changed);
    },
  );
}
