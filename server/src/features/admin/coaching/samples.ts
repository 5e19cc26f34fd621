import { SampleList, posesType } from '@spotter/contract/admin/coaching';
import { TextId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord } from '../list/record-id.ts';
import type { CoachingDeps } from './coaching-deps.ts';

const Poses = Type.Unsafe<Uint8Array>(
  Type.Any({ description: 'Poses in the compact form of docs/recordings.md.' }),
);

/** Recordings that come with the program: what changes are tried on before people have let any be kept. */
export function registerSamples(app: App, { gate, samples }: CoachingDeps): void {
  app.get(
    '/admin/api/samples',
    {
      onRequest: gate.may('samples.list'),
      schema: {
        ...permitted('samples.list', 'listSamples', 'Recordings that come with the program'),
        response: { 200: SampleList, ...dashboardProblems('staff') },
      },
    },
    async () => ({ data: [...(await samples.list())] }),
  );

  app.get(
    '/admin/api/samples/:id/poses',
    {
      onRequest: gate.may('samples.show'),
      schema: {
        ...permitted('samples.show', 'showSamplePoses', 'The poses of a sample'),
        params: TextId,
        produces: [posesType],
        response: { 200: Poses, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    async ({ params }, reply) => {
      const poses = await samples.poses(params.id);
      if (!poses) throw noSuchRecord('sample');
      return reply.header('cache-control', 'private, max-age=3600').type(posesType).send(Buffer.from(poses));
    },
  );
}
