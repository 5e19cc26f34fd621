import { ImportConfirmation, ImportDone } from '@spotter/contract/admin/import';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { countRows } from './count-rows.ts';
import type { ImportDeps } from './import-deps.ts';
import { mostImportedBytes, planUpload } from './plan-upload.ts';

export function importExercises(app: App, deps: ImportDeps): void {
  const { staff, imports, clock } = deps;
  app.post(
    '/admin/api/exercises/import',
    {
      bodyLimit: mostImportedBytes,
      ...staff.may('exercises.import', {
        operationId: 'importExercises',
        summary: 'Do what the preview said, all of it or nothing',
        body: ImportConfirmation,
        response: { 200: ImportDone },
        problems: ['body', 'admin.changed_meanwhile'],
      }),
    },
    async (request) => {
      const planned = await planUpload(deps, request.body);
      const { rows, digest } = planned;
      const wrong = rows.filter(({ action }) => action === 'error');
      if (wrong.length > 0) {
        const numbers = wrong.slice(0, 10).map(({ row }) => row);
        const message = `Rows with errors: ${numbers.join(', ')}. Mend them and look at the preview again.`;
        throw rulesError([{ path: '/content', message }]);
      }
      const ids =
        digest === request.body.digest
          ? await imports.perform(staff.of(request), planned, clock.nowMs())
          : undefined;
      if (!ids) {
        throw new AppError('admin.changed_meanwhile', {
          detail: 'The file or the exercises are not what the preview showed. Look at the preview again.',
        });
      }
      return {
        created: countRows(rows, 'create'),
        updated: countRows(rows, 'update'),
        unchanged: countRows(rows, 'unchanged'),
        ids,
      };
    },
  );
}
