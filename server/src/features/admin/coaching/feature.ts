import type { App } from '../../../platform/http/app-instance.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { registerAdminRecordings } from './recordings.ts';
import { registerSamples } from './samples.ts';
import { registerSpecifications } from './specifications.ts';

export async function registerCoaching(app: App, deps: CoachingDeps): Promise<void> {
  registerSpecifications(app, deps);
  registerSamples(app, deps);
  await registerAdminRecordings(app, deps);
}
