import { benchPress } from './bench-press.ts';
import { bicepsCurl } from './biceps-curl.ts';
import { burpee } from './burpee.ts';
import { calfRaise } from './calf-raise.ts';
import { crunch } from './crunch.ts';
import { deadlift } from './deadlift.ts';
import { declinePushUp } from './decline-push-up.ts';
import { dip } from './dip.ts';
import { frontRaise } from './front-raise.ts';
import { frontSquat } from './front-squat.ts';
import { gluteBridge } from './glute-bridge.ts';
import { hammerCurl } from './hammer-curl.ts';
import { highKnees } from './high-knees.ts';
import { inclinePushUp } from './incline-push-up.ts';
import { jumpSquat } from './jump-squat.ts';
import { jumpingJack } from './jumping-jack.ts';
import { kneePushUp } from './knee-push-up.ts';
import { kneeRaise } from './knee-raise.ts';
import { lateralRaise } from './lateral-raise.ts';
import { legRaise } from './leg-raise.ts';
import { lunge } from './lunge.ts';
import { mountainClimber } from './mountain-climber.ts';
import { plank } from './plank.ts';
import { pullUp } from './pull-up.ts';
import { pushUp } from './push-up.ts';
import { romanianDeadlift } from './romanian-deadlift.ts';
import { row } from './row.ts';
import { shoulderAbduction } from './shoulder-abduction.ts';
import { shoulderPress } from './shoulder-press.ts';
import { sideLunge } from './side-lunge.ts';
import { sidePlank } from './side-plank.ts';
import { sitUp } from './sit-up.ts';
import type { Specification } from './specification.ts';
import { squat } from './squat.ts';
import { sumoSquat } from './sumo-squat.ts';
import { tricepsExtension } from './triceps-extension.ts';
import { wallPushUp } from './wall-push-up.ts';
import { wallSit } from './wall-sit.ts';

/** Every specification that comes with the engine, by key. */
export const bundled: ReadonlyMap<string, Specification> = new Map(
  [
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
  ].map((specification) => [specification.key, specification]),
);
