import { SpecificationText, VersionParams } from '@spotter/contract/admin/coaching';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Specifications } from '../specifications.ts';
import { showVersion } from './specifications-of.ts';

export function showSpecificationVersion(
  app: App,
  staff: Staff,
  specifications: Pick<Specifications, 'find'>,
): void {
  app.get(
    '/admin/api/exercises/:id/specification/:number',
    staff.may('specifications.show', {
      operationId: 'showSpecificationVersion',
      summary: 'One version, with its text',
      params: VersionParams,
      response: { 200: SpecificationText },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const version = await specifications.find(params.id, params.number);
      if (!version) throw noSuchRecord('version');
      return { ...showVersion(version), specification: version.specification };
    },
  );
}
