import type { ImportPreview } from '@spotter/contract/admin/import';
import type { RuntimeSetting, RuntimeSettingChange } from '@spotter/contract/admin/settings';
import type { ManyIds } from '@spotter/contract/admin/training';
import type { DemoRecords } from './demo-records.ts';
import type { DemoRoute } from './demo-route.ts';
import { makeOverview } from './make-overview.ts';
import { refuse } from './refuse.ts';

interface Ended {
  readonly id: string;
  ended_at: string | null;
  end_reason: string | null;
  status?: string;
}

function endAll(rows: Ended[], ids: readonly string[], reason: string): string[] {
  const open = rows.filter(({ id, ended_at: endedAt }) => ids.includes(id) && endedAt === null);
  for (const row of open) {
    row.ended_at = new Date().toISOString();
    row.end_reason = reason;
    if ('status' in row) row.status = 'ended';
  }
  return open.map(({ id }) => id);
}

/** The demonstration reads no files; it shows what a preview with an error looks like. */
const preview: ImportPreview = {
  format: 'spotter-csv',
  rows: [
    {
      row: 2,
      name: 'Squat',
      slug: 'squat',
      action: 'update',
      changed: [{ field: 'instructions', before: 'Squat.', after: 'Bend your knees and hips.' }],
      errors: [],
      notes: [],
    },
    {
      row: 3,
      name: 'Hip thrust',
      slug: 'hip_thrust',
      action: 'create',
      changed: [],
      errors: [],
      notes: [{ message: 'Not read: colour.', rule: 'columns_not_read', names: { columns: 'colour' } }],
    },
    {
      row: 4,
      name: 'Wall sit',
      slug: 'wall_sit',
      action: 'error',
      changed: [],
      errors: [
        {
          path: '/muscles/0',
          message: '"legs" is not on the list of muscles.',
          rule: 'unknown_muscle',
          names: { muscle: 'legs' },
        },
      ],
      notes: [],
    },
    {
      row: 5,
      name: 'Push-up',
      slug: 'push_up',
      action: 'propose',
      changed: [
        {
          field: 'instructions',
          before: 'Hands under your shoulders. Lower your chest and push up again.',
          after: 'Lie on your front and push.',
        },
      ],
      errors: [],
      notes: [],
    },
  ],
  create: 1,
  update: 1,
  propose: 1,
  unchanged: 0,
  errors: 1,
  new_groups: [],
  digest: 'demonstration',
};

export function operationRoutes(records: DemoRecords, nowMs: number): DemoRoute[] {
  return [
    {
      on: ['GET', /^overview$/],
      answer: (_ids, { query }) => makeOverview(records, Number(query?.['days'] ?? 30), nowMs),
    },
    {
      on: ['POST', /^sessions\/end$/],
      answer: (_ids, { body }) => ({
        data: endAll(records.sessions, (body as ManyIds).ids, 'ended_by_staff'),
      }),
    },
    {
      on: ['POST', /^logins\/revoke$/],
      answer: (_ids, { body }) => ({ data: endAll(records.logins, (body as ManyIds).ids, 'logged_out') }),
    },
    { on: ['POST', /^exercises\/import\/preview$/], answer: () => preview },
    {
      on: ['PATCH', /^settings\/(\w+)$/],
      answer: ([id], { body }) => {
        const { value } = body as RuntimeSettingChange;
        const index = records.settings.findIndex((setting) => setting.id === id);
        const setting = records.settings[index] ?? refuse('admin.not_found', 'There is no such setting.');
        const changed: RuntimeSetting = {
          ...setting,
          value: value ?? setting.environment_value,
          source: value === null ? 'environment' : 'stored',
          updated_at: value === null ? null : new Date().toISOString(),
          updated_by: value === null ? null : 'Demo owner',
        };
        records.settings[index] = changed;
        return changed;
      },
    },
  ];
}
