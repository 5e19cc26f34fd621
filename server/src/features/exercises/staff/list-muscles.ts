import { MuscleList } from '@spotter/contract/admin/catalogue';
import { muscles } from '@spotter/exercises/muscles';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';

export function listMuscles(app: App, staff: Staff): void {
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
