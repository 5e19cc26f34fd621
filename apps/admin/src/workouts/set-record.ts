import type { AdminWorkoutDetail } from '@spotter/contract/admin/training';

/** A set as the record of one workout has it. */
export type SetRecord = AdminWorkoutDetail['sets'][number];
