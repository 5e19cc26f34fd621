import { newPort } from './attacks/new-port.ts';
import { runAttacks } from './attacks/run-attacks.ts';
import { fillDisk } from './faults/fill-disk.ts';
import { killRounds } from './faults/kill-rounds.ts';
import { loginFlood } from './faults/login-flood.ts';
import { neverFinished } from './faults/never-finished.ts';
import { stopWithSockets } from './faults/stop-with-sockets.ts';
import { fuzzImports } from './mutants/fuzz-imports.ts';
import { fuzzPictures } from './mutants/fuzz-pictures.ts';
import { fuzzVideos } from './mutants/fuzz-videos.ts';
import { fuzzRest } from './rest/fuzz-rest.ts';
import { fuzzRoles } from './rest/fuzz-roles.ts';
import { fuzzSocket } from './socket/fuzz-socket.ts';
import type { Trial } from './trial.ts';

/** In the order in which they are run; the last one ends the server. */
export const trials: readonly Trial[] = [
  runAttacks,
  newPort,
  neverFinished,
  fuzzRest,
  fuzzRoles,
  fuzzSocket,
  fuzzPictures,
  fuzzVideos,
  fuzzImports,
  loginFlood,
  fillDisk,
  killRounds,
  stopWithSockets,
];
