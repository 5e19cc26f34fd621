import { AdminExercisePage, AdminExerciseQuery, MuscleList } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { showAdminExercise } from './show-admin-exercise.ts';

export function listAdminExercises(app: App, { gate, exercises, muscles }: CatalogueDeps): void {
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

  app.get(
    '/admin/api/muscles',
    {
      onRequest: gate.may('muscles.list'),
      schema: {
        ...permitted('muscles.list', 'listMuscles', 'The muscles that an exercise may name'),
        response: { 200: MuscleList, ...dashboardProblems('staff') },
      },
    },
    () => ({
      data: muscles.map((name) => ({ id: name, name })),
      total: muscles.length,
      hasNextPage: false,
    }),
  );
}
