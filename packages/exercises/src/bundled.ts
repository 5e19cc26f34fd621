import { benchPress } from './chest/bench-press.ts';
import { bicepsCurl } from './arms/biceps-curl.ts';
import { burpee } from './cardio-and-full-body/burpee.ts';
import { calfRaise } from './legs/calf-raise.ts';
import { crunch } from './core/crunch.ts';
import { deadlift } from './glutes-and-hips/deadlift.ts';
import { declinePushUp } from './chest/decline-push-up.ts';
import { dip } from './chest/dip.ts';
import { frontRaise } from './shoulders/front-raise.ts';
import { frontSquat } from './legs/front-squat.ts';
import { gluteBridge } from './glutes-and-hips/glute-bridge.ts';
import { hammerCurl } from './arms/hammer-curl.ts';
import { highKnees } from './cardio-and-full-body/high-knees.ts';
import { inclinePushUp } from './chest/incline-push-up.ts';
import { jumpSquat } from './legs/jump-squat.ts';
import { jumpingJack } from './cardio-and-full-body/jumping-jack.ts';
import { kneePushUp } from './chest/knee-push-up.ts';
import { kneeRaise } from './cardio-and-full-body/knee-raise.ts';
import { lateralRaise } from './shoulders/lateral-raise.ts';
import { legRaise } from './core/leg-raise.ts';
import { lunge } from './legs/lunge.ts';
import { mountainClimber } from './cardio-and-full-body/mountain-climber.ts';
import { plank } from './core/plank.ts';
import { pullUp } from './back/pull-up.ts';
import { pushUp } from './chest/push-up.ts';
import { romanianDeadlift } from './glutes-and-hips/romanian-deadlift.ts';
import { row } from './back/row.ts';
import { shoulderAbduction } from './shoulders/shoulder-abduction.ts';
import { shoulderPress } from './shoulders/shoulder-press.ts';
import { sideLunge } from './legs/side-lunge.ts';
import { sidePlank } from './core/side-plank.ts';
import { sitUp } from './core/sit-up.ts';
import type { Specification } from '@spotter/coach/specification/specification';
import { squat } from './legs/squat.ts';
import { sumoSquat } from './legs/sumo-squat.ts';
import { tricepsExtension } from './arms/triceps-extension.ts';
import { wallPushUp } from './chest/wall-push-up.ts';
import { wallSit } from './legs/wall-sit.ts';

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
