import { foot } from '@spotter/exercises/body/standing';
import { plus, radians, vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { degrees, exercise, sinking } from './exercise.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';

/** Onto the toes and down. */
export const calfRaise = exercise({
  key: 'calf_raise',
  lowering: 'back',
  pace: { out: 0.8, hold: 0.3, back: 0.9, rest: 0.4 },
  dials: {
    shallow: degrees('heels raised at the top', 38, 14),
    knees_bent: degrees('knee flexion', 6, 42),
    dropping: sinking(0.9, 0.25),
  },
  pose: ({ take, way, seconds, on }) => {
    const { person } = take;
    const heelUpDeg = mix(0, on('shallow'), way);
    const kneeDeg = on('knees_bent') * (0.8 + 0.2 * way);
    const posture = overFeet(
      person,
      { kneeDeg, shinDeg: kneeDeg * 0.5, leanDeg: 3 },
      {
        legs: { left: foot(person, 1, { heelUpDeg }), right: foot(person, -1, { heelUpDeg }) },
      },
    );
    const [cosine, sine] = [Math.cos(heelUpDeg * radians), Math.sin(heelUpDeg * radians)];
    const lift = vector(
      0,
      person.foot * sine + person.ankleHeight * (cosine - 1),
      person.foot * (1 - cosine) + person.ankleHeight * sine,
    );
    const raised = { ...posture, pelvis: { ...posture.pelvis, at: plus(posture.pelvis.at, lift) } };
    return swaying(take, raised, seconds, 0.5);
  },
});
