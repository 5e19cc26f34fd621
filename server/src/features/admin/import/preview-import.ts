import { ImportBody, ImportPreview } from '@spotter/contract/admin/import';
import type { App } from '../../../platform/http/app-instance.ts';
import { countRows } from './count-rows.ts';
import type { ImportDeps } from './import-deps.ts';
import { mostImportedBytes, planUpload } from './plan-upload.ts';

export function previewImport(app: App, deps: ImportDeps): void {
  const { staff } = deps;
  app.post(
    '/admin/api/exercises/import/preview',
    {
      bodyLimit: mostImportedBytes,
      ...staff.may('exercises.import', {
        operationId: 'previewImport',
        summary: 'What an import would do, row by row; changes nothing',
        body: ImportBody,
        response: { 200: ImportPreview },
        problems: ['body'],
      }),
    },
    async (request) => {
      const { format, rows, newGroups, digest } = await planUpload(deps, request.body);
      const errors = countRows(rows, 'error');
      return {
        format,
        rows: rows.map(({ row, name, slug, action, changed, errors: wrong, notes }) => ({
          row,
          name,
          slug,
          action,
          changed: [...changed],
          errors: [...wrong],
          notes: [...notes],
        })),
        create: countRows(rows, 'create'),
        update: countRows(rows, 'update'),
        unchanged: countRows(rows, 'unchanged'),
        errors,
        new_groups: [...newGroups],
        digest: errors === 0 ? digest : null,
      };
    },
  );
}
