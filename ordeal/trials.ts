import { killRounds } from './faults/kill-rounds.ts';
import { loginFlood } from './faults/login-flood.ts';
import { stopWithSockets } from './faults/stop-with-sockets.ts';
import { fuzzRest } from './rest/fuzz-rest.ts';
import { fuzzSocket } from './socket/fuzz-socket.ts';
import type { Trial } from './trial.ts';

export const trials: readonly Trial[] = [fuzzRest, fuzzSocket, loginFlood, killRounds, stopWithSockets];
