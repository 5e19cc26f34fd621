import { crunch, legRaise, sitUp, vUp } from './abdominals.ts';
import { benchPress, lyingTricepsExtension } from './bench-press.ts';
import { row } from './bent-over-row.ts';
import { calfRaise } from './calf-raise.ts';
import { alternatingCurl, bicepsCurl, hammerCurl } from './curls.ts';
import { deadlift, romanianDeadlift } from './deadlifts.ts';
import type { Exercise } from './exercise.ts';
import { gluteBridge } from './glute-bridge.ts';
import { dip, invertedRow, pullUp } from './hanging.ts';
import { goodMorning } from './hinges.ts';
import { plank, sidePlank, wallSit } from './holds.ts';
import { burpee, highKnees, jumpingJack, kneeRaise } from './jumps.ts';
import { lunge, sideLunge } from './lunges.ts';
import { mountainClimber } from './mountain-climber.ts';
import { shoulderPress, tricepsExtension } from './overhead.ts';
import { declinePushUp, inclinePushUp, kneePushUp, pushUp, wallPushUp } from './push-ups.ts';
import { frontRaise, lateralRaise, shoulderAbduction } from './raises.ts';
import { frontSquat, jumpSquat, squat, sumoSquat } from './squats.ts';

/** Every exercise the generator can do. */
export const exercises: readonly Exercise[] = [
  squat,
  frontSquat,
  sumoSquat,
  jumpSquat,
  lunge,
  sideLunge,
  deadlift,
  romanianDeadlift,
  gluteBridge,
  calfRaise,
  pushUp,
  kneePushUp,
  inclinePushUp,
  declinePushUp,
  wallPushUp,
  benchPress,
  dip,
  pullUp,
  row,
  shoulderPress,
  lateralRaise,
  frontRaise,
  shoulderAbduction,
  bicepsCurl,
  alternatingCurl,
  hammerCurl,
  tricepsExtension,
  sitUp,
  crunch,
  legRaise,
  kneeRaise,
  highKnees,
  mountainClimber,
  jumpingJack,
  burpee,
  plank,
  sidePlank,
  wallSit,
  goodMorning,
  lyingTricepsExtension,
  invertedRow,
  vUp,
];
