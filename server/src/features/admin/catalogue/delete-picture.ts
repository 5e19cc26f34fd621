import { PictureIds } from '@spotter/contract/admin/catalogue';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord, recordId } from '../list/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';

export function deletePicture(app: App, { gate, changePictures, clock }: CatalogueDeps): void {
  app.delete(
    '/admin/api/exercises/:id/pictures/:picture',
    {
      onRequest: gate.may('exercises.edit'),
      schema: {
        ...permitted('exercises.edit', 'deletePicture', 'Delete a picture'),
        params: PictureIds,
        response: {
          204: Type.Null({ description: 'It is gone.' }),
          ...dashboardProblems('request.invalid', 'no-body', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request, reply) => {
      const exerciseId = recordId(request.params, 'exercise');
      const { picture } = request.params;
      const wasThere = await changePictures.remove(staffOf(request), exerciseId, picture, clock.nowMs());
      if (!wasThere) throw noSuchRecord('picture');
      return reply.code(204).send(null);
    },
  );
}
