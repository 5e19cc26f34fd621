import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { RecordedPose, Recording, RecordingDetail } from '@spotter/contract/recordings';
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

function showPose({ tMs, presence, landmarks, world }: PoseFrame): RecordedPose {
  return {
    t_ms: tMs,
    presence: presence ?? null,
    landmarks: landmarks?.map((point) => [...point]) ?? null,
    world: world?.map(([x, y, z]) => [x, y, z]) ?? null,
  };
}

/** A RecordingDetail as JSON, written while its frames are read: ten minutes of them come to tens of megabytes. */
export async function* writeRecordingDetail(
  recording: StoredRecording,
  frames: AsyncIterable<readonly PoseFrame[]>,
): AsyncGenerator<string, void, undefined> {
  let isFirst = true;
  for await (const piece of frames) {
    if (isFirst) yield headOf(recording, piece[0]);
    const poses = piece.map((frame) => JSON.stringify(showPose(frame))).join(',');
    yield isFirst ? poses : `,${poses}`;
    isFirst = false;
  }
  if (isFirst) yield headOf(recording, undefined);
  yield ']}';
}

function headOf(recording: StoredRecording, first: PoseFrame | undefined): string {
  const head: Omit<RecordingDetail, 'poses'> = { ...showRecording(recording), aspect: first?.aspect ?? 1 };
  return `${JSON.stringify(head).slice(0, -1)},"poses":[`;
}
