import { crunch, kneeTuck, legRaise, sitUp, toeTouchCrunch, vUp } from './abdominals.ts';
import { birdDog, donkeyKick } from './all-fours.ts';
import { backExtension } from './back-extension.ts';
import { benchPress, lyingTricepsExtension } from './bench-press.ts';
import { reverseFly, row, tricepsKickback } from './bent-over-row.ts';
import { calfRaise } from './calf-raise.ts';
import { alternatingCurl, bicepsCurl, hammerCurl } from './curls.ts';
import { deadlift, romanianDeadlift } from './deadlifts.ts';
import { dumbbellFly } from './dumbbell-fly.ts';
import type { Exercise } from './exercise.ts';
import { gluteBridge, hipThrust } from './glute-bridge.ts';
import { dip, hangingKneeRaise, invertedRow, pullUp } from './hanging.ts';
import { goodMorning, kettlebellSwing } from './hinges.ts';
import { plank, sidePlank, wallSit } from './holds.ts';
import { burpee, highKnees, inchworm, jumpingJack, kneeRaise, sealJack } from './jumps.ts';
import { legCurl, legExtension } from './knee-machines.ts';
import { latPulldown } from './lat-pulldown.ts';
import { chestExpansion, facePull } from './level-arms.ts';
import { bulgarianSplitSquat, lunge, sideLunge } from './lunges.ts';
import { bicycleCrunch, deadBug } from './lying-legs.ts';
import { mountainClimber } from './mountain-climber.ts';
import { oneArmCurl, oneArmPress, oneArmRow } from './one-arm.ts';
import { shoulderPress, thruster, tricepsExtension } from './overhead.ts';
import { clean, highPull, uprightRow } from './pulls.ts';
import { declinePushUp, inclinePushUp, kneePushUp, pikePushUp, pushUp, wallPushUp } from './push-ups.ts';
import {
  frontRaise,
  lateralRaise,
  shoulderAbduction,
  shoulderExternalRotation,
  shoulderFlexion,
} from './raises.ts';
import { russianTwist } from './russian-twist.ts';
import { seatedRow } from './seated-row.ts';
import { sideBend } from './side-bend.ts';
import { sideLegRaise } from './side-leg-raise.ts';
import { singleLegDeadlift } from './single-leg-deadlift.ts';
import { frontSquat, jumpSquat, sitToStand, squat, sumoSquat } from './squats.ts';
import { squatSideTap } from './squat-side-tap.ts';
import { superman } from './superman.ts';
import { tricepsPushdown } from './triceps-pushdown.ts';

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
  kettlebellSwing,
  uprightRow,
  highPull,
  thruster,
  sealJack,
  hipThrust,
  bulgarianSplitSquat,
  sitToStand,
  shoulderFlexion,
  shoulderExternalRotation,
  kneeTuck,
  hangingKneeRaise,
  clean,
  oneArmRow,
  oneArmPress,
  oneArmCurl,
  tricepsKickback,
  reverseFly,
  birdDog,
  donkeyKick,
  inchworm,
  tricepsPushdown,
  bicycleCrunch,
  deadBug,
  superman,
  pikePushUp,
  sideLegRaise,
  singleLegDeadlift,
  dumbbellFly,
  toeTouchCrunch,
  squatSideTap,
  seatedRow,
  backExtension,
  legExtension,
  legCurl,
  chestExpansion,
  facePull,
  latPulldown,
  russianTwist,
  sideBend,
];
