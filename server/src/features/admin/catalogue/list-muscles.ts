import { MuscleList } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';

export function listMuscles(app: App, { staff, muscles }: CatalogueDeps): void {
  app.get(
    '/admin/api/muscles',
    staff.may('muscles.list', {
      operationId: 'listMuscles',
      summary: 'The muscles that an exercise may name',
      response: { 200: MuscleList },
    }),
    () => ({
      data: muscles.map((name) => ({ id: name, name })),
      total: muscles.length,
      hasNextPage: false,
    }),
  );
}
