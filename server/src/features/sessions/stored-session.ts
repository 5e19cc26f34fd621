import type { SessionState } from './session-machine.ts';

export interface StoredSession {
  readonly id: string;
  readonly userId: number;
  readonly loginId: string;
  readonly processId: string;
  readonly createdAt: number;
  readonly state: SessionState;
}
