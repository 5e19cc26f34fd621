import type { Clock } from '../../../platform/clock.ts';
import type { Alongside } from '../../../platform/database/in-transaction.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Exercises } from '../../exercises/create-exercises.ts';
import type { NewRecording } from '../../recordings/recordings-store.ts';
import type { Samples } from '../../recordings/samples.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { RecordingsListStore } from './recordings-list-store.ts';

export interface CoachingDeps {
  readonly staff: Staff;
  readonly findExercise: Exercises['find'];
  readonly samples: Samples;
  readonly recordingsList: RecordingsListStore;
  /** In the compact form of docs/recordings.md. */
  readonly posesOf: (recordingId: string) => Promise<Uint8Array>;
  /** Whether this installation keeps any recordings. */
  readonly keepsRecordings: boolean;
  /** False where the bytes are no poses, or too many. */
  readonly keepDemonstration: (
    recording: NewRecording,
    poses: Uint8Array,
    alongside: Alongside,
  ) => Promise<boolean>;
  readonly inTransaction: (work: Alongside) => Promise<void>;
  /** False where it is gone already. */
  readonly deleteRecording: (id: string, alongside: Alongside) => Promise<boolean>;
  readonly clock: Clock;
  readonly ids: Ids;
}
