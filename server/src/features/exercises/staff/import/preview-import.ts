import { ImportBody, ImportPreview } from '@spotter/contract/admin/import';
import type { Database } from '../../../../platform/database/database.ts';
import type { App } from '../../../../platform/http/app-instance.ts';
import type { Staff } from '../../../dashboard/staff.ts';
import { countRows } from './count-rows.ts';
import { mostImportedBytes, planUpload, readUpload } from './plan-upload.ts';

export function previewImport(app: App, staff: Staff, db: Database): void {
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
      const file = await readUpload(request.body);
      const { rows, newGroups, digest } = await planUpload(db, file);
      const errors = countRows(rows, 'error');
      return {
        format: file.format,
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
        propose: countRows(rows, 'propose'),
        unchanged: countRows(rows, 'unchanged'),
        errors,
        new_groups: [...newGroups],
        digest,
      };
    },
  );
}
