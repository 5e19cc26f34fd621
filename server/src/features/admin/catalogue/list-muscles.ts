import { MuscleList } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';

export function listMuscles(app: App, { gate, muscles }: CatalogueDeps): void {
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
