import { ImportConfirmation, ImportDone } from '@spotter/contract/admin/import';
import { AppError } from '../../../../platform/app-error.ts';
import type { Database } from '../../../../platform/database/database.ts';
import type { App } from '../../../../platform/http/app-instance.ts';
import { rulesError } from '../../../../platform/http/rules-error.ts';
import type { Staff } from '../../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../../change-catalogue.ts';
import { countRows } from './count-rows.ts';
import type { PlannedRow } from './plan-import.ts';
import { performImport } from './perform-import.ts';
import { mostImportedBytes, planUpload, readUpload } from './plan-upload.ts';
import { fieldError } from '../../../../platform/remark.ts';

function changedMeanwhile(cause?: AppError): AppError {
  return new AppError('admin.changed_meanwhile', {
    detail: 'The file or the exercises are not what the preview showed. Look at the preview again.',
    cause,
  });
}

function refuseErrors(rows: readonly PlannedRow[]): void {
  const wrong = rows.filter(({ action }) => action === 'error');
  if (wrong.length === 0) return;
  const numbers = wrong.slice(0, 10).map(({ row }) => row);
  throw rulesError([fieldError('/content', 'rows_with_errors', { rows: numbers.join(', ') })]);
}

interface Given {
  readonly db: Database;
  /** Of the catalogue. */
  readonly mark: () => Promise<number>;
  readonly changeCatalogue: ChangeCatalogue;
}

export function importExercises(app: App, staff: Staff, { db, mark, changeCatalogue }: Given): void {
  app.post(
    '/admin/api/exercises/import',
    {
      bodyLimit: mostImportedBytes,
      ...staff.may('exercises.import', {
        operationId: 'importExercises',
        summary: 'Do what the preview said and was accepted of it, all of it or nothing',
        body: ImportConfirmation,
        response: { 200: ImportDone },
        problems: ['body', 'admin.changed_meanwhile'],
      }),
    },
    async (request) => {
      const { digest, skip_errors: mayLeaveOut = false } = request.body;
      const accepted = new Set(request.body.accept);
      const file = await readUpload(request.body);
      // Planned before the transaction, which others wait for: it only sees to it that nothing has changed since.
      const plannedAt = await mark();
      const plan = await planUpload(db, file);
      const { rows } = plan;
      if (!mayLeaveOut) refuseErrors(rows);
      if (plan.digest !== digest) throw changedMeanwhile();
      const ids = await changeCatalogue(staff.of(request), async (change) => {
        if (change.mark !== plannedAt + 1) throw changedMeanwhile();
        return performImport(change, plan, accepted).catch((error: unknown) => {
          throw error instanceof AppError ? changedMeanwhile(error) : error;
        });
      });
      const created = countRows(rows, 'create');
      const unchanged = countRows(rows, 'unchanged');
      const updated = ids.length - created;
      return { created, updated, unchanged, left_out: rows.length - created - updated - unchanged, ids };
    },
  );
}
