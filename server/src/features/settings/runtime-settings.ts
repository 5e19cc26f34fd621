// Settings that change while the server runs: stored in the database over what the environment says, and read anew by
// every process once one has changed.
import { remark, type RuleRemark } from '../../platform/remark.ts';

interface NumberSetting {
  readonly kind: 'number';
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: string;
}

export type DescribedSetting = (NumberSetting | { readonly kind: 'flag' }) & {
  readonly title: string;
  readonly meaning: string;
  /** The variable that gives the value where nothing is stored. */
  readonly environmentName: string;
};

const days = { kind: 'number', minimum: 0, maximum: 3_650, unit: 'days' } as const;

export const runtimeSettings = {
  sessions_per_user: {
    kind: 'number',
    minimum: 1,
    maximum: 1_000,
    unit: 'sessions',
    title: 'Sessions of one person',
    meaning:
      'So many sessions of one person may have a socket at once, and as many more may wait for theirs.',
    environmentName: 'LIMIT_SESSIONS_PER_USER',
  },
  testing_routes: {
    kind: 'flag',
    title: 'Testing routes',
    meaning: 'Whether the list of active sessions answers anybody, without a token.',
    environmentName: 'TESTING_ROUTES',
  },
  staff_codes_required: {
    kind: 'flag',
    title: 'One-time codes for all staff',
    meaning:
      'Whether all staff must sign in to the dashboard with one-time codes. Whoever has none may do nothing but set them up.',
    environmentName: 'STAFF_CODES_REQUIRED',
  },
  keep_sessions_days: {
    ...days,
    title: 'Keep ended sessions',
    meaning: 'So long after it ended a session is kept; 0 keeps it for as long as its account.',
    environmentName: 'KEEP_SESSIONS_DAYS',
  },
  keep_workouts_days: {
    ...days,
    title: 'Keep workouts',
    meaning:
      'So long after it ended a workout is kept, with its sets; 0 keeps it for as long as its account.',
    environmentName: 'KEEP_WORKOUTS_DAYS',
  },
  keep_audit_days: {
    ...days,
    title: 'Keep the audit log',
    meaning: 'So long an entry about a change by staff is kept; 0 keeps it for ever.',
    environmentName: 'KEEP_AUDIT_DAYS',
  },
} as const satisfies Record<string, DescribedSetting>;

export type RuntimeSettingName = keyof typeof runtimeSettings;
type ValueOf<K> = K extends 'number' ? number : boolean;
export type RuntimeValues = {
  readonly [N in RuntimeSettingName]: ValueOf<(typeof runtimeSettings)[N]['kind']>;
};

export const runtimeSettingNames = Object.keys(runtimeSettings) as RuntimeSettingName[];

/** What is wrong with a value, undefined when nothing is. */
export function wrongWithSetting(name: RuntimeSettingName, value: number | boolean): RuleRemark | undefined {
  const setting: DescribedSetting = runtimeSettings[name];
  if (setting.kind === 'flag') return typeof value === 'boolean' ? undefined : remark('not_flag');
  const isRight =
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= setting.minimum &&
    value <= setting.maximum;
  return isRight ? undefined : remark('not_in_range', { least: setting.minimum, limit: setting.maximum });
}
