import type { App } from '../../../platform/http/app-instance.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { deleteRecording } from './delete-recording.ts';
import { keepDemonstration } from './keep-demonstration.ts';
import { labelRecording } from './label-recording.ts';
import { listRecordings } from './list-recordings.ts';
import { registerSamples } from './samples.ts';
import { showRecordedPoses } from './show-recorded-poses.ts';
import { showRecording } from './show-recording.ts';

export async function registerCoaching(app: App, deps: CoachingDeps): Promise<void> {
  registerSamples(app, deps);
  listRecordings(app, deps);
  showRecording(app, deps);
  showRecordedPoses(app, deps);
  labelRecording(app, deps);
  deleteRecording(app, deps);
  await keepDemonstration(app, deps);
}
