import type { AuditEntryDetail } from '@spotter/contract/admin/audit';
import type { AdminExerciseDetail, AdminGroup, ExerciseVersion } from '@spotter/contract/admin/catalogue';
import type { RuntimeSetting } from '@spotter/contract/admin/settings';
import type { AdminLogin, AdminSession, AdminWorkoutDetail } from '@spotter/contract/admin/training';
import type { AdminUserDetail } from '@spotter/contract/admin/users';

/** Everything that the demonstration knows; its calls read and change it. */
export interface DemoRecords {
  readonly users: AdminUserDetail[];
  readonly groups: AdminGroup[];
  readonly exercises: AdminExerciseDetail[];
  readonly history: Map<number, ExerciseVersion[]>;
  readonly sessions: AdminSession[];
  readonly workouts: AdminWorkoutDetail[];
  readonly logins: AdminLogin[];
  readonly audit: AuditEntryDetail[];
  readonly settings: RuntimeSetting[];
}

export const demoMuscles = [
  'biceps',
  'calves',
  'chest',
  'deltoids',
  'glutes',
  'hamstrings',
  'lats',
  'lower back',
  'obliques',
  'quadriceps',
  'rectus abdominis',
  'trapezius',
  'triceps',
] as const;
