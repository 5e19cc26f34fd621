import type { RuntimeSetting } from '@spotter/contract/admin/settings';

const untouched = { source: 'environment', updated_at: null, updated_by: null } as const;

export function makeSettings(): RuntimeSetting[] {
  return [
    {
      id: 'sessions_per_user',
      kind: 'number',
      title: 'Sessions per person',
      meaning: 'How many sessions of one person may run at the same time.',
      unit: 'sessions',
      minimum: 1,
      maximum: 100,
      value: 3,
      environment_value: 3,
      environment_name: 'LIMIT_SESSIONS_PER_USER',
      ...untouched,
    },
    {
      id: 'keep_workouts_days',
      kind: 'number',
      title: 'Keep workouts',
      meaning: 'Workouts older than this are deleted; 0 keeps them.',
      unit: 'days',
      minimum: 0,
      maximum: 36_500,
      value: 0,
      environment_value: 0,
      environment_name: 'KEEP_WORKOUTS_DAYS',
      ...untouched,
    },
    {
      id: 'testing_routes',
      kind: 'flag',
      title: 'Testing routes',
      meaning: 'Whether everybody may list the sessions that run, without a token.',
      unit: null,
      minimum: null,
      maximum: null,
      value: true,
      environment_value: true,
      environment_name: 'TESTING_ROUTES',
      ...untouched,
    },
    {
      id: 'staff_codes_required',
      kind: 'flag',
      title: 'One-time codes for all staff',
      meaning: 'Whether all staff must sign in to the dashboard with one-time codes.',
      unit: null,
      minimum: null,
      maximum: null,
      value: false,
      environment_value: false,
      environment_name: 'STAFF_CODES_REQUIRED',
      ...untouched,
    },
  ];
}
