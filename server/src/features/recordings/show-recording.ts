import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Recording, RecordingDetail } from '@spotter/contract/recordings';
import type { StoredRecording } from './recordings-store.ts';

export function showRecording(recording: StoredRecording): Recording {
  return {
    id: recording.id,
    exercise: recording.exerciseKey,
    exercise_id: recording.exerciseId,
    exercise_name: recording.exerciseName,
    started_at: new Date(recording.createdAt).toISOString(),
    duration_ms: recording.durationMs,
    frames: recording.frames,
    bytes: recording.bytes,
    reps: recording.counted,
  };
}

export function showRecordingDetail(
  recording: StoredRecording,
  frames: readonly PoseFrame[],
): RecordingDetail {
  return {
    ...showRecording(recording),
    aspect: frames[0]?.aspect ?? 1,
    poses: frames.map(({ tMs, presence = null, landmarks, world = null }) => ({
      t_ms: tMs,
      presence,
      landmarks: landmarks?.map((point) => [...point]) ?? null,
      world: world?.map(([x, y, z]) => [x, y, z]) ?? null,
    })),
  };
}
