import { RuntimeSetting, RuntimeSettingChange, RuntimeSettingList } from '@spotter/contract/admin/settings';
import { TextId } from '@spotter/contract/admin/conventions';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { StoredSetting } from '../../settings/runtime-settings-store.ts';
import type { DescribedSetting, RuntimeSettingName, RuntimeValues } from '../../settings/runtime-settings.ts';
import { staffOf, type StaffGate } from '../access/staff-gate.ts';
import type { Actor } from '../audit/audit-store.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord } from '../list/record-id.ts';
import { showMomentOrNull } from '../list/show-moment.ts';

export interface AdminSettingsDeps {
  readonly gate: StaffGate;
  readonly clock: Clock;
  readonly settings: {
    readonly described: Readonly<Record<RuntimeSettingName, DescribedSetting>>;
    readonly environment: RuntimeValues;
    readonly stored: () => Promise<readonly StoredSetting[]>;
    readonly wrongWith: (name: RuntimeSettingName, value: number | boolean) => string | undefined;
  };
  /** Stores a value, or takes it away, with its audit entry. */
  readonly changeSetting: (
    actor: Actor,
    name: RuntimeSettingName,
    values: {
      readonly before: number | boolean;
      readonly after: number | boolean;
      readonly stored: number | boolean | null;
    },
    nowMs: number,
  ) => Promise<void>;
}

export function registerAdminSettings(app: App, deps: AdminSettingsDeps): void {
  const { gate, clock, settings, changeSetting } = deps;
  const names = Object.keys(settings.described) as RuntimeSettingName[];

  function show(name: RuntimeSettingName, stored: StoredSetting | undefined): RuntimeSetting {
    const setting = settings.described[name];
    const isNumber = setting.kind === 'number';
    return {
      id: name,
      kind: setting.kind,
      title: setting.title,
      meaning: setting.meaning,
      unit: isNumber ? setting.unit : null,
      minimum: isNumber ? setting.minimum : null,
      maximum: isNumber ? setting.maximum : null,
      value: stored?.value ?? settings.environment[name],
      environment_value: settings.environment[name],
      environment_name: setting.environmentName,
      source: stored ? 'stored' : 'environment',
      updated_at: showMomentOrNull(stored?.updatedAt ?? null),
      updated_by: stored?.updatedBy ?? null,
    };
  }

  async function read(id: string): Promise<RuntimeSetting & { readonly name: RuntimeSettingName }> {
    const name = names.find((known) => known === id);
    if (!name) throw noSuchRecord('setting');
    const stored = (await settings.stored()).find((setting) => setting.name === name);
    return { ...show(name, stored), name };
  }

  app.get(
    '/admin/api/settings',
    {
      onRequest: gate.may('settings.list'),
      schema: {
        ...permitted('settings.list', 'listSettings', 'Settings that change while the server runs'),
        response: { 200: RuntimeSettingList, ...dashboardProblems('staff') },
      },
    },
    async () => {
      const stored = await settings.stored();
      const data = names.map((name) =>
        show(
          name,
          stored.find((setting) => setting.name === name),
        ),
      );
      return { data, total: data.length, hasNextPage: false };
    },
  );

  app.get(
    '/admin/api/settings/:id',
    {
      onRequest: gate.may('settings.show'),
      schema: {
        ...permitted('settings.show', 'showSetting', 'One setting'),
        params: TextId,
        response: {
          200: RuntimeSetting,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    ({ params }) => read(params.id),
  );

  app.patch(
    '/admin/api/settings/:id',
    {
      onRequest: gate.may('settings.edit'),
      schema: {
        ...permitted('settings.edit', 'updateSetting', 'Change a setting for every process at once'),
        params: TextId,
        body: RuntimeSettingChange,
        response: { 200: RuntimeSetting, ...dashboardProblems('body', 'staff', 'admin.not_found') },
      },
    },
    async (request) => {
      const before = await read(request.params.id);
      const { value } = request.body;
      const message = value === null ? undefined : settings.wrongWith(before.name, value);
      if (message !== undefined) throw rulesError([{ path: '/value', message }]);
      const values = { before: before.value, after: value ?? before.environment_value, stored: value };
      await changeSetting(staffOf(request), before.name, values, clock.nowMs());
      return read(before.id);
    },
  );
}
