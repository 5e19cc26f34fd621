import { movePosture } from '@spotter/exercises/body/move-posture';
import { arm, foot } from '@spotter/exercises/body/standing';
import { plus, vector } from '@spotter/exercises/body/vector';
import { minimumJerk, mix } from '../motion/easing.ts';
import { bump, degrees, exercise, sinking, type Pace } from './exercise.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';

/** Hands held out, at a bar on the back, or before the chest. */
const armsOf = (style: number, way: number) => {
  if (style > 0.4) return arm({ from: 'ground', flexionDeg: 10 + 70 * way, elbowDeg: 15 });
  if (style > -0.5) return arm({ abductionDeg: 40, flexionDeg: -20, turnDeg: 60, elbowDeg: 135 });
  return arm({ flexionDeg: 35, turnDeg: -25, elbowDeg: 120 });
};

interface Kind {
  readonly key: string;
  /** Bend of the knees at the bottom, done well and clearly too shallow. */
  readonly kneeDeg?: readonly [none: number, clear: number];
  /** How high the body leaves the ground on its way up, in metres. */
  readonly jump?: number;
  readonly pace?: Pace;
  readonly leanDeg: number;
  /** Ankles beyond the hips on each side, in metres, and toes outwards. */
  readonly wider: number;
  readonly toeOutDeg: number;
  readonly racked: boolean;
}

/** Height over the ground as a share, from the middle of the way back to its end: a parabola. */
const flight = (stage: number) => Math.max(0, 1 - (4 * stage - 7) ** 2);

const ordinaryPace: Pace = { out: 1.3, hold: 0.3, back: 1.1, rest: 0.6 };

/** A squat: knees to 105 degrees or more, which is about level thighs; half and quarter squats as in Schoenfeld (2010). */
function squatOf({
  key,
  leanDeg,
  wider,
  toeOutDeg,
  racked,
  kneeDeg = [108, 62],
  jump = 0,
  pace = ordinaryPace,
}: Kind) {
  return exercise({
    key,
    dials: {
      shallow: degrees('knee flexion at the bottom', ...kneeDeg),
      not_extended: degrees('knee flexion between repetitions', 11, 50, 2.5),
      lean: degrees('trunk from vertical at the bottom', leanDeg, leanDeg + 32),
      rounded: degrees('bend of the back', 6, 50),
      knees_forward: degrees('shin from vertical at the bottom', 33, 52),
      // From toes that point far outwards knees have farther to fall before they are inside the feet.
      knees_in: degrees('knees turned inwards at the bottom', 0, 20 + toeOutDeg * 0.8, 2.5),
      hips_first: degrees('trunk tips forwards as the hips rise', 0, 26),
      heels_up: degrees('heels raised at the bottom', 0, 24, 1.5),
      uneven: {
        what: 'hips shifted to one side at the bottom',
        unit: 'metres',
        none: 0,
        clear: 0.1,
        spread: 0.008,
      },
      dropping: sinking(1.3),
    },
    pace,
    pose: ({ take, way: told, stage, on }) => {
      const { person, vary } = take;
      // Legs are straight as they leave the ground, half-way through the way back.
      const way = jump > 0 && stage > 1 ? 1 - minimumJerk(2 * (stage - 1)) : told;
      const early = bump(stage, 1, 1.9);
      const tipped = on('hips_first') * early;
      const bentDeg = mix(on('not_extended'), on('shallow'), way) * (1 - tipped / 90);
      const shinDeg = Math.min(bentDeg * 0.55, on('knees_forward') * Math.min(1, bentDeg / 100 + 0.12 * way));
      const depth = Math.min(1, bentDeg / 108);
      const stance = {
        kneeDeg: bentDeg,
        shinDeg,
        leanDeg: mix(3, on('lean'), Math.max(depth * 0.7, way)) + tipped,
        roundedDeg: mix(4, on('rounded'), way),
        wider: wider + 0.02 * vary('stance'),
      };
      const footing = {
        across: person.hips / 2 + stance.wider,
        toeOutDeg: toeOutDeg + 5 * vary('toes'),
        heelUpDeg: on('heels_up') * way,
        kneeInDeg: on('knees_in') * way,
      };
      const posture = overFeet(person, stance, {
        legs: { left: foot(person, 1, footing), right: foot(person, -1, footing) },
        headDeg: 5 - stance.leanDeg * 0.6,
      });
      const rack = arm({ flexionDeg: 85, turnDeg: 0, elbowDeg: 140 });
      const hands = racked ? rack : armsOf(vary('arms'), way);
      const shift = vector(on('uneven') * way, 0, 0);
      const { pelvis } = posture;
      const rollDeg = on('uneven') * way * 70;
      const landed = {
        ...posture,
        pelvis: { ...pelvis, at: plus(pelvis.at, shift), rollDeg },
        arms: { left: hands, right: hands },
      };
      return jump === 0 ? landed : movePosture(landed, vector(0, jump * flight(stage), 0));
    },
  });
}

export const squat = squatOf({ key: 'squat', leanDeg: 36, wider: 0.06, toeOutDeg: 18, racked: false });
export const frontSquat = squatOf({
  key: 'front_squat',
  leanDeg: 24,
  wider: 0.06,
  toeOutDeg: 18,
  racked: true,
});
export const sumoSquat = squatOf({
  key: 'sumo_squat',
  leanDeg: 26,
  wider: 0.24,
  toeOutDeg: 38,
  racked: false,
});

/** Out of the squat into the air: a jump of 25 cm is 0.45 s of flight. */
export const jumpSquat = squatOf({
  key: 'jump_squat',
  leanDeg: 34,
  wider: 0.06,
  toeOutDeg: 15,
  racked: false,
  // NSCA Essentials, squat jump: from about a half squat; from hardly bent knees it is a hop.
  kneeDeg: [95, 50],
  jump: 0.25,
  pace: { out: 0.8, hold: 0.1, back: 0.9, rest: 0.5 },
});

/** From a chair and back onto it, the arms crossed. */
export const sitToStand = exercise({
  key: 'sit_to_stand',
  pace: { out: 1.5, hold: 0.5, back: 1.3, rest: 0.5 },
  dials: {
    not_extended: degrees('knee flexion between repetitions', 9, 50, 2.5),
    knees_in: degrees('knees turned inwards', 0, 32, 2.5),
    dropping: sinking(1.5),
  },
  pose: ({ take, way, on }) => {
    const { person } = take;
    const kneeDeg = mix(on('not_extended'), 92, way);
    // Who leaves the seat leans forwards first.
    const leanDeg = mix(3, 12, way) + 34 * Math.sin(Math.PI * Math.min(1, way * 0.98));
    const stance = { kneeDeg, shinDeg: mix(3, 4, way) + 10 * Math.sin(Math.PI * way), leanDeg, wider: 0.05 };
    const footing = { across: person.hips / 2 + 0.05, toeOutDeg: 8, kneeInDeg: on('knees_in') * way };
    const crossed = arm({ flexionDeg: 40, abductionDeg: 8, turnDeg: -44, elbowDeg: 130 });
    return overFeet(person, stance, {
      legs: { left: foot(person, 1, footing), right: foot(person, -1, footing) },
      arms: { left: crossed, right: crossed },
      headDeg: 5 - leanDeg * 0.4,
    });
  },
});
