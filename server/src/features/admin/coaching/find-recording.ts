import { noSuchRecord } from '../../../platform/http/record-id.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import type { ListedRecording } from './recordings-list-store.ts';

/** @throws admin.not_found */
export async function findRecording(
  { recordingsList }: Pick<CoachingDeps, 'recordingsList'>,
  id: string,
): Promise<ListedRecording> {
  const recording = await recordingsList.find(id);
  if (!recording) throw noSuchRecord('recording');
  return recording;
}
