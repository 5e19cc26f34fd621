import { Refusal } from './to-refusal.ts';

const most = 3;

/** What the server refuses it refuses again; what broke on the way, or on the server, may work the next time. */
export function retryQuery(failures: number, error: Error): boolean {
  return failures < most && !(error instanceof Refusal && error.status < 500);
}
