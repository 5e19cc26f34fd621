import { arm, foot } from '@spotter/exercises/body/standing';
import { mix } from '../motion/easing.ts';
import { bump, degrees, exercise, sinking } from './exercise.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';

const hanging = arm({ from: 'ground', flexionDeg: 2, abductionDeg: 10, elbowDeg: 6 });

/** From standing with the weight down to the shins and up again. */
export const deadlift = exercise({
  key: 'deadlift',
  pace: { out: 1.5, hold: 0.3, back: 1.4, rest: 0.7 },
  dials: {
    rounded: degrees('bend of the back at the bottom', 8, 58),
    hips_first: degrees('trunk tips forwards as the hips rise', 0, 24),
    not_extended: degrees('trunk from vertical at the top', 2, 30, 2),
    knee_dominant: degrees('knee flexion at the bottom', 58, 104),
    dropping: sinking(1.5),
  },
  pose: ({ take, way, stage, on }) => {
    const { person, vary } = take;
    const tipped = on('hips_first') * bump(stage, 1, 1.9);
    const bent = on('not_extended');
    const kneeDeg = mix(6 + bent * 0.5, on('knee_dominant'), way) * (1 - tipped / 45);
    const squatting = (on('knee_dominant') - 58) / 46;
    const stance = {
      kneeDeg,
      shinDeg: Math.min(kneeDeg * 0.35, 14 + 18 * Math.max(0, squatting)),
      leanDeg: mix(bent, 66 + 5 * vary('lean') - 24 * Math.max(0, squatting), way) + tipped * 0.8,
      roundedDeg: mix(5, on('rounded'), Math.min(1, way * 1.3)),
      wider: 0.04,
    };
    const footing = { across: person.hips / 2 + 0.04, toeOutDeg: 10 };
    return overFeet(person, stance, {
      legs: { left: foot(person, 1, footing), right: foot(person, -1, footing) },
      arms: { left: hanging, right: hanging },
      headDeg: 5 - stance.leanDeg * 0.5,
    });
  },
});

/** The hips go back, the knees stay soft, the weight slides along the thighs. */
export const romanianDeadlift = exercise({
  key: 'romanian_deadlift',
  pace: { out: 1.7, hold: 0.2, back: 1.4, rest: 0.5 },
  dials: {
    shallow: degrees('trunk from vertical at the bottom', 78, 40),
    rounded: degrees('bend of the back at the bottom', 8, 58),
    knees_bent: degrees('knee flexion at the bottom', 20, 66),
    not_extended: degrees('trunk from vertical at the top', 2, 30, 2),
    dropping: sinking(1.6),
  },
  pose: ({ take, way, on }) => {
    const { person } = take;
    const kneeDeg = mix(8, on('knees_bent'), way);
    const stance = {
      kneeDeg,
      shinDeg: mix(2, Math.max(-4, (kneeDeg - 26) * 0.35), way),
      leanDeg: mix(on('not_extended'), on('shallow'), way),
      roundedDeg: mix(5, on('rounded'), Math.min(1, way * 1.3)),
      wider: 0.03,
    };
    return overFeet(person, stance, {
      arms: { left: hanging, right: hanging },
      headDeg: 5 - stance.leanDeg * 0.4,
    });
  },
});
