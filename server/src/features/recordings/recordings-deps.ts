import type { onRequestHookHandler } from 'fastify';
import type { RecordingsStore } from './recordings-store.ts';

export interface RecordingsDeps {
  readonly recordings: RecordingsStore;
  readonly requireCaller: onRequestHookHandler;
}
