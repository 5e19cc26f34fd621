import type { AdminRecording } from '@spotter/contract/admin/coaching';
import { showMoment, showMomentOrNull } from '../../../platform/http/show-moment.ts';
import type { ListedRecording } from './recordings-list-store.ts';

export function showAdminRecording(recording: ListedRecording): AdminRecording {
  return {
    id: recording.id,
    user_id: recording.userId,
    username: recording.username,
    source: recording.source,
    exercise_id: recording.exerciseId,
    exercise_key: recording.exerciseKey,
    exercise_name: recording.exerciseName,
    created_at: showMoment(recording.createdAt),
    duration_ms: recording.durationMs,
    frames: recording.frames,
    bytes: recording.bytes,
    counted: recording.counted,
    label: recording.label,
    labelled_at: showMomentOrNull(recording.labelledAt),
  };
}
