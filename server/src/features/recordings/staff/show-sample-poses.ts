import { posesType } from '@spotter/contract/admin/coaching';
import { ByName } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Samples } from '../samples.ts';
import { Poses } from './poses.ts';

export function showSamplePoses(app: App, staff: Staff, samples: Pick<Samples, 'poses'>): void {
  app.get(
    '/admin/api/samples/:id/poses',
    staff.may('samples.show', {
      operationId: 'showSamplePoses',
      summary: 'The poses of a sample',
      params: ByName,
      produces: [posesType],
      response: { 200: Poses },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }, reply) => {
      const poses = await samples.poses(params.id);
      if (!poses) throw noSuchRecord('sample');
      return reply.header('cache-control', 'private, max-age=3600').type(posesType).send(Buffer.from(poses));
    },
  );
}
