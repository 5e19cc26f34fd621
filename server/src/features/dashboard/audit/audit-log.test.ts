import type { AuditEntryDetail, AuditPage } from '@spotter/contract/admin/audit';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../test/as-staff.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

describeOnBothDatabases('the audit log', (dialect) => {
  test('shows each change before and after, filtered, and has no route that edits it', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    const other = await asStaff(app);
    await owner.call('PATCH', 'settings/sessions_per_user', { value: 5 });
    app.clock.advance(1_000);
    await other.call('POST', 'groups', { name: 'Grip' });
    const list = async (query: string) => (await owner.call('GET', `audit?${query}`)).json<AuditPage>().data;
    expect((await list('sort=at&order=desc')).map(({ resource }) => resource)).toEqual([
      'groups',
      'settings',
    ]);
    expect(await list(`actor_id=${other.id}`)).toMatchObject([{ resource: 'groups', label: 'Grip' }]);
    expect(await list('q=gri')).toHaveLength(1);
    expect(await list(`from=${new Date(app.clock.nowMs()).toISOString()}`)).toHaveLength(1);
    const [entry] = await list('resource=settings&resource_id=sessions_per_user&action=edit');
    const detail = await owner.call('GET', `audit/${entry?.id ?? 0}`);
    expect(detail.json<AuditEntryDetail>()).toMatchObject({
      actor_id: owner.id,
      changed: ['value'],
      before: { value: 3 },
      after: { value: 5 },
    });
    for (const method of ['PATCH', 'PUT', 'DELETE', 'POST'] as const) {
      expectProblem(await owner.call(method, `audit/${entry?.id ?? 0}`, {}), 'request.not_found');
    }
  });
});
