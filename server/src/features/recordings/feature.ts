import type { App } from '../../platform/http/app-instance.ts';
import { deleteRecording } from './delete-recording.ts';
import { getRecording } from './get-recording.ts';
import { listRecordings } from './list-recordings.ts';
import type { RecordingsDeps } from './recordings-deps.ts';

export function registerRecordings(app: App, deps: RecordingsDeps): void {
  listRecordings(app, deps);
  getRecording(app, deps);
  deleteRecording(app, deps);
}
