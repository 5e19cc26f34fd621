import { chord } from '@spotter/exercises/body/chord';
import type { Person } from '@spotter/exercises/body/person';
import { arm, foot, standing } from '@spotter/exercises/body/standing';
import { plus, times, vector, type Vector } from '@spotter/exercises/body/vector';
import { minimumJerk, mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';
import { hipsOf } from '@spotter/exercises/body/over-feet';

const easedPart = (way: number, from: number, to: number) => minimumJerk((way - from) / (to - from));

/** Steps forwards, goes down, pushes back: left and right in turn. */
export const lunge = exercise({
  key: 'lunge',
  alternates: true,
  pace: { out: 1.3, hold: 0.2, back: 1.2, rest: 0.5 },
  dials: {
    shallow: degrees('flexion of the front knee at the bottom', 95, 55),
    lean: degrees('trunk from vertical at the bottom', 8, 42),
    knees_forward: degrees('front shin from vertical at the bottom', 8, 40),
    knees_in: degrees('front knee turned inwards', 0, 32),
    dropping: sinking(1.3),
  },
  pose: ({ take, way, side, on }) => {
    const { person, vary } = take;
    const stepped = easedPart(way, 0, 0.5);
    const down = easedPart(way, 0.25, 1);
    const stride = (person.thigh + person.shank) * (0.86 + 0.04 * vary('stride'));
    const front = {
      ahead: stride * stepped,
      height: 0.07 * Math.sin(Math.PI * stepped),
      kneeInDeg: on('knees_in') * down,
    };
    const rear = { ahead: 0, heelUpDeg: 52 * down };
    const over = plus(
      hipsOf(person, { kneeDeg: on('shallow'), shinDeg: on('knees_forward'), leanDeg: 0 }),
      vector(0, 0, stride),
    );
    const upright = plus(
      hipsOf(person, { kneeDeg: 6, shinDeg: 3, leanDeg: 0 }),
      vector(0, 0, stride * 0.3 * stepped),
    );
    const at = plus(times(upright, 1 - down), over, down);
    return standing(person, {
      pelvis: { at, pitchDeg: mix(3, on('lean'), down), yawDeg: 0, rollDeg: 0 },
      legs: {
        left: foot(person, 1, side === 'left' ? front : rear),
        right: foot(person, -1, side === 'left' ? rear : front),
      },
      arms: {
        left: arm({ abductionDeg: 25, elbowDeg: 70, turnDeg: -30 }),
        right: arm({ abductionDeg: 25, elbowDeg: 70, turnDeg: -30 }),
      },
    });
  },
});

/**
 * Middle of the hips between two feet as far apart as the stride, one leg bent at the knee and the other straight: the
 * shallower, the less far over to the bent leg.
 */
function betweenFeet(person: Person, stride: number, kneeDeg: number): Vector {
  const [straight, bent] = [chord(person.thigh, person.shank, 4), chord(person.thigh, person.shank, kneeDeg)];
  const back = 0.14 * bent;
  const across = (stride ** 2 + straight ** 2 - bent ** 2) / (2 * stride);
  const height = Math.sqrt(Math.max(0.01, straight ** 2 - across ** 2 - back ** 2));
  return vector(across, person.ankleHeight + height, -back);
}

/** Steps to one side and sits over that foot while the other leg stays straight: left and right in turn. */
export const sideLunge = exercise({
  key: 'side_lunge',
  views: ['front', 'oblique', 'back'],
  alternates: true,
  pace: { out: 1.3, hold: 0.25, back: 1.2, rest: 0.5 },
  dials: {
    shallow: degrees('flexion of the bent knee at the bottom', 92, 48),
    lean: degrees('trunk from vertical at the bottom', 30, 62),
    knees_in: degrees('bent knee turned inwards', 0, 32),
    dropping: sinking(1.3),
  },
  pose: ({ take, way, side, on }) => {
    const { person, vary } = take;
    const sign = side === 'left' ? 1 : -1;
    const stepped = easedPart(way, 0, 0.5);
    const down = easedPart(way, 0.25, 1);
    const stride = (person.thigh + person.shank) * (0.82 + 0.04 * vary('stride'));
    const near = person.hips / 2 + 0.03;
    const upright = plus(
      hipsOf(person, { kneeDeg: 6, shinDeg: 3, leanDeg: 0 }),
      vector((sign * stride * stepped) / 4, 0, 0),
    );
    const low = betweenFeet(person, stride, on('shallow'));
    const at = plus(times(upright, 1 - down), vector(sign * low.x, low.y, low.z), down);
    const moving = {
      across: near + stride * stepped,
      height: 0.06 * Math.sin(Math.PI * stepped),
      toeOutDeg: 20,
      kneeInDeg: on('knees_in') * down,
    };
    const stays = { across: near, toeOutDeg: 8 };
    const hands = arm({ flexionDeg: 10 + 55 * down, elbowDeg: 60 + 40 * down, turnDeg: -35 });
    return standing(person, {
      pelvis: { at, pitchDeg: mix(3, on('lean'), down), yawDeg: 0, rollDeg: 0 },
      legs: {
        left: foot(person, 1, side === 'left' ? moving : stays),
        right: foot(person, -1, side === 'left' ? stays : moving),
      },
      arms: { left: hands, right: hands },
    });
  },
});

/** One foot on a bench behind, down over the other and up. */
export const bulgarianSplitSquat = exercise({
  key: 'bulgarian_split_squat',
  pace: { out: 1.4, hold: 0.2, back: 1.2, rest: 0.4 },
  dials: {
    lean: degrees('trunk from vertical at the bottom', 14, 54),
    knees_in: degrees('front knee turned inwards', 0, 32),
    dropping: sinking(1.4),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const bench = 0.4 + 0.05 * vary('bench');
    const front = { ahead: 0.12, kneeInDeg: on('knees_in') * way };
    const behind = { ahead: -(person.thigh + person.shank) * 0.86, height: bench, heelUpDeg: 130 };
    const at = mixPlaces(
      hipsOf(person, { kneeDeg: 14, shinDeg: 6, leanDeg: 0 }),
      hipsOf(person, { kneeDeg: 92, shinDeg: 14, leanDeg: 0 }),
      way,
    );
    const side = vary('side') > 0 ? 'left' : 'right';
    return standing(person, {
      pelvis: { at: plus(at, vector(0, 0, 0.06)), pitchDeg: mix(5, on('lean'), way), yawDeg: 0, rollDeg: 0 },
      legs: {
        left: foot(person, 1, side === 'left' ? front : behind),
        right: foot(person, -1, side === 'left' ? behind : front),
      },
      arms: { left: arm({ abductionDeg: 8 }), right: arm({ abductionDeg: 8 }) },
    });
  },
});

const mixPlaces = (from: Vector, to: Vector, way: number) => plus(times(from, 1 - way), to, way);
