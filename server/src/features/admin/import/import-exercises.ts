import { ImportBody, ImportConfirmation, ImportDone, ImportPreview } from '@spotter/contract/admin/import';
import { AppError } from '../../../platform/app-error.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { staffOf, type StaffGate } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { ImportStore } from './import-store.ts';
import { UnreadableFile } from './imported-exercise.ts';
import { planImport, type PlannedRow } from './plan-import.ts';
import { readFile } from './read-file.ts';

export interface ImportDeps {
  readonly gate: StaffGate;
  readonly imports: ImportStore;
  readonly muscles: readonly string[];
  readonly clock: Clock;
}

/** A file of 5,000 exercises, as a string in JSON. */
const mostBytes = 8 * 1024 * 1024;

function count(rows: readonly PlannedRow[], action: PlannedRow['action']): number {
  return rows.filter((row) => row.action === action).length;
}

export function importExercises(app: App, { gate, imports, muscles, clock }: ImportDeps): void {
  async function plan({ content, format }: ImportBody) {
    try {
      const file = readFile(content, format);
      return { ...planImport(file.rows, await imports.present(), muscles), format: file.format };
    } catch (error) {
      if (error instanceof UnreadableFile) throw rulesError([{ path: '/content', message: error.message }]);
      throw error;
    }
  }

  app.post(
    '/admin/api/exercises/import/preview',
    {
      onRequest: gate.may('exercises.import'),
      bodyLimit: mostBytes,
      schema: {
        ...permitted(
          'exercises.import',
          'previewImport',
          'What an import would do, row by row; changes nothing',
        ),
        body: ImportBody,
        response: { 200: ImportPreview, ...dashboardProblems('body', 'staff') },
      },
    },
    async (request) => {
      const { format, rows, newGroups, digest } = await plan(request.body);
      const errors = count(rows, 'error');
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
        create: count(rows, 'create'),
        update: count(rows, 'update'),
        unchanged: count(rows, 'unchanged'),
        errors,
        new_groups: [...newGroups],
        digest: errors === 0 ? digest : null,
      };
    },
  );

  app.post(
    '/admin/api/exercises/import',
    {
      onRequest: gate.may('exercises.import'),
      bodyLimit: mostBytes,
      schema: {
        ...permitted('exercises.import', 'importExercises', 'Do what the preview said, all of it or nothing'),
        body: ImportConfirmation,
        response: { 200: ImportDone, ...dashboardProblems('body', 'staff', 'admin.changed_meanwhile') },
      },
    },
    async (request) => {
      const planned = await plan(request.body);
      const { rows, digest } = planned;
      const wrong = rows.filter(({ action }) => action === 'error');
      if (wrong.length > 0) {
        const numbers = wrong.slice(0, 10).map(({ row }) => row);
        const message = `Rows with errors: ${numbers.join(', ')}. Mend them and look at the preview again.`;
        throw rulesError([{ path: '/content', message }]);
      }
      const ids =
        digest === request.body.digest
          ? await imports.perform(staffOf(request), planned, clock.nowMs())
          : undefined;
      if (!ids) {
        throw new AppError('admin.changed_meanwhile', {
          detail: 'The file or the exercises are not what the preview showed. Look at the preview again.',
        });
      }
      return {
        created: count(rows, 'create'),
        updated: count(rows, 'update'),
        unchanged: count(rows, 'unchanged'),
        ids,
      };
    },
  );
}
