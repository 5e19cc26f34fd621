import { ExercisePicture, PictureUploadQuery, pictureTypes } from '@spotter/contract/admin/catalogue';
import { ByRowId } from '@spotter/contract/admin/conventions';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { editPictures } from '../edit-pictures.ts';
import { mostUploadedBytes, preparePicture } from './prepare-picture.ts';
import { showPicture } from './show-admin-exercise.ts';

/** In a scope of its own: nothing else takes files. */
export async function addPicture(
  app: App,
  staff: Staff,
  changeCatalogue: ChangeCatalogue,
  ids: Pick<Ids, 'uuid'>,
): Promise<void> {
  await app.register((files: App, _options, ready) => {
    // Whatever a file says it is, what it holds is looked at, and what is wrong is said of the picture.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: mostUploadedBytes },
      (_request, body, parsed) => {
        parsed(null, body);
      },
    );
    files.post(
      '/admin/api/exercises/:id/pictures',
      {
        bodyLimit: mostUploadedBytes,
        ...staff.may('exercises.edit', {
          operationId: 'addPicture',
          summary: 'Add a picture: the body is the file, a JPEG, PNG or WebP of at most 10 MiB',
          params: ByRowId,
          querystring: PictureUploadQuery,
          response: { 201: ExercisePicture },
          problems: ['body', 'admin.not_found', 'admin.picture_refused', 'admin.in_use'],
        }),
      },
      async (request, reply) => {
        const exerciseId = request.params.id;
        if (!Buffer.isBuffer(request.body) || request.body.length === 0) {
          throw new AppError('admin.picture_refused', {
            detail: `Send the file itself as the body, with its type: ${pictureTypes.join(', ')}.`,
          });
        }
        const picture = {
          id: ids.uuid(),
          alt: request.query.alt?.trim() ?? '',
          ...(await preparePicture(request.body)),
        };
        await changeCatalogue(staff.of(request), (change) => editPictures(change, exerciseId).add(picture));
        reply.code(201);
        return showPicture(picture);
      },
    );
    ready();
  });
}
