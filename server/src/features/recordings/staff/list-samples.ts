import { SampleList } from '@spotter/contract/admin/coaching';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Samples } from '../samples.ts';

/** What changes are tried on before people have let any recording be kept. */
export function listSamples(app: App, staff: Staff, samples: Pick<Samples, 'list'>): void {
  app.get(
    '/admin/api/samples',
    staff.may('samples.list', {
      operationId: 'listSamples',
      summary: 'Recordings that come with the program',
      response: { 200: SampleList },
    }),
    async () => ({ data: [...(await samples.list())] }),
  );
}
