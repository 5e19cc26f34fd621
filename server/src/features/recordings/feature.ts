import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../platform/http/app-instance.ts';
import { deleteRecording } from './api/delete-recording.ts';
import { getRecording } from './api/get-recording.ts';
import { listRecordings } from './api/list-recordings.ts';
import type { RecordingsStore } from './recordings-store.ts';

interface Given {
  readonly recordings: RecordingsStore;
  readonly requireCaller: onRequestHookHandler;
}

export function registerRecordings(app: App, { recordings, requireCaller }: Given): void {
  listRecordings(app, requireCaller, recordings);
  getRecording(app, requireCaller, recordings);
  deleteRecording(app, requireCaller, recordings);
}
