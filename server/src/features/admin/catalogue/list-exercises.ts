import { AdminExercisePage, AdminExerciseQuery } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { showAdminExercise } from './show-admin-exercise.ts';

export function listAdminExercises(app: App, { gate, exercises }: CatalogueDeps): void {
  app.get(
    '/admin/api/exercises',
    {
      onRequest: gate.may('exercises.list'),
      schema: {
        ...permitted('exercises.list', 'listAdminExercises', 'Exercises, drafts included, a page at a time'),
        querystring: AdminExerciseQuery,
        response: { 200: AdminExercisePage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await exercises.list(query, listRequest(query)), showAdminExercise),
  );
}
