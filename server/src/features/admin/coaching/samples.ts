import { SampleList, posesType } from '@spotter/contract/admin/coaching';
import { TextId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import type { CoachingDeps } from './coaching-deps.ts';

const Poses = Type.Unsafe<Uint8Array>(
  Type.Any({ description: 'Poses in the compact form of docs/recordings.md.' }),
);

/** Recordings that come with the program: what changes are tried on before people have let any be kept. */
export function registerSamples(app: App, { staff, samples }: CoachingDeps): void {
  app.get(
    '/admin/api/samples',
    staff.may('samples.list', {
      operationId: 'listSamples',
      summary: 'Recordings that come with the program',
      response: { 200: SampleList },
    }),
    async () => ({ data: [...(await samples.list())] }),
  );

  app.get(
    '/admin/api/samples/:id/poses',
    staff.may('samples.show', {
      operationId: 'showSamplePoses',
      summary: 'The poses of a sample',
      params: TextId,
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
