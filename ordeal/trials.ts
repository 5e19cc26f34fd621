import { newPort } from './attacks/new-port.ts';
import { runAttacks } from './attacks/run-attacks.ts';
import { deadLinks } from './claims/dead-links.ts';
import { oneTimeCodes } from './claims/one-time-codes.ts';
import { refusedIds } from './claims/refused-ids.ts';
import { staffSignIns } from './claims/staff-sign-ins.ts';
import { lateLoop } from './crowds/late-loop.ts';
import { muchOfOne } from './crowds/much-of-one.ts';
import { picturesOfOne } from './crowds/pictures-of-one.ts';
import { ratesOfOne } from './crowds/rates-of-one.ts';
import { silentSockets } from './crowds/silent-sockets.ts';
import { pongFlood, unknownNames } from './crowds/socket-floods.ts';
import { fillDisk } from './faults/fill-disk.ts';
import { killRounds } from './faults/kill-rounds.ts';
import { loginFlood } from './faults/login-flood.ts';
import { neverFinished } from './faults/never-finished.ts';
import { stopWithSockets } from './faults/stop-with-sockets.ts';
import { fuzzImports } from './mutants/fuzz-imports.ts';
import { fuzzPictures } from './mutants/fuzz-pictures.ts';
import { fuzzMp4, fuzzWebm } from './mutants/fuzz-videos.ts';
import { fuzzRest } from './rest/fuzz-rest.ts';
import { fuzzRoles } from './rest/fuzz-roles.ts';
import { fuzzSocket } from './socket/fuzz-socket.ts';
import type { Trial } from './trial.ts';

/** In the order in which they are run; the last one ends the server. */
export const trials: readonly Trial[] = [
  runAttacks,
  newPort,
  neverFinished,
  lateLoop,
  pongFlood,
  unknownNames,
  picturesOfOne,
  ratesOfOne,
  muchOfOne,
  silentSockets,
  deadLinks,
  staffSignIns,
  refusedIds,
  oneTimeCodes,
  fuzzRest,
  fuzzRoles,
  fuzzSocket,
  fuzzPictures,
  fuzzWebm,
  fuzzMp4,
  fuzzImports,
  loginFlood,
  fillDisk,
  killRounds,
  stopWithSockets,
];
