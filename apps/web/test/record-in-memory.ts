import type { WaitingWorkout } from '../src/offline/waiting-workout.ts';
import { recordOnDevice, type DeviceRecord } from '../src/train/record-on-device.ts';

type Kept = Omit<WaitingWorkout, 'person' | 'refused'>;

export interface RecordedInMemory {
  readonly device: DeviceRecord;
  /** What is kept now, by its id. */
  readonly kept: ReadonlyMap<string, Kept>;
  clockMs: number;
}

/** A training that is kept as on a device; ids are `own-1`, `own-2` and so on. */
export function recordInMemory(): RecordedInMemory {
  const kept = new Map<string, Kept>();
  let made = 0;
  const record: RecordedInMemory = {
    clockMs: 1_000,
    kept,
    device: recordOnDevice({
      newId: () => `own-${(made += 1)}`,
      nowMs: () => record.clockMs,
      keep: (workout) => Promise.resolve(void kept.set(workout.id, workout)),
      forget: (id) => Promise.resolve(void kept.delete(id)),
    }),
  };
  return record;
}
