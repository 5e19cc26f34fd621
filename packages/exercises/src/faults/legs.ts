// What goes wrong in the legs of somebody who squats, lunges or bends.

import { anywhere, coached, type CoachedRule } from './coached-rule.ts';

/** Hips not low enough, told by the bend of the knee. */
export function shallowKnee(limit: number, source: string): CoachedRule {
  return coached({
    id: 'too_shallow',
    take: 'percentile_90',
    signal: 'knee_flexion',
    over: 'peak',
    faultWhen: 'below',
    limit,
    margin: 15,
    severity: 2,
    views: anywhere,
    says: 'Too shallow',
    cue: ['lower_your_hips', 'Go lower: sit back until your thighs are level.'],
    source,
  });
}

/** Knees stay bent between repetitions. */
export const kneesStayBent: CoachedRule = coached({
  id: 'not_standing_up',
  take: 'percentile_10',
  signal: 'knee_flexion',
  over: 'rest',
  faultWhen: 'above',
  limit: 32,
  margin: 12,
  severity: 1,
  views: anywhere,
  says: 'Not standing up all the way between repetitions',
  cue: ['stand_tall', 'Stand up tall between repetitions.'],
  source: 'ExerSights takes a knee angle of 160 as standing; 12 degrees are left for the pose finder.',
});

/** Shins tip forwards. Fry 2003: keeping the knee behind the toe loads the hips, so this is a matter of how far. */
export function kneesForward(limit: number): CoachedRule {
  return coached({
    id: 'knees_forward',
    take: 'percentile_90',
    signal: 'shin_lean',
    over: 'repetition',
    faultWhen: 'above',
    limit,
    margin: 6,
    severity: 1,
    views: ['side'],
    says: 'Knees travel far past the toes',
    cue: ['sit_back', 'Sit back: keep your knees over your feet.'],
    source: 'LearnOpenCV squat trainer: shin beyond 45 degrees from vertical; Fry, Smith and Schilling 2003.',
  });
}

/**
 * Knees come together under load. `limit` is the share of their distance at rest, both over the feet's: in a good squat knees go out with
 * the toes.
 */
export function kneesCaveIn(limit: number): CoachedRule {
  return coached({
    id: 'knees_in',
    take: 'percentile_10',
    signal: 'knees_over_ankles',
    over: 'peak',
    comparedToRest: 'share',
    faultWhen: 'below',
    limit,
    margin: 0.2,
    severity: 3,
    views: ['front'],
    turn: 'face_the_camera',
    says: 'Knees cave in',
    cue: ['knees_out', 'Push your knees out over your toes.'],
    source:
      'Hewett 2005: knees that come together under load precede ligament injury; in recorded good squats they part to 1.2 to 1.7 of where they were.',
  });
}

/** One knee leaves the line from hip to foot, towards the other leg. */
export function kneeTurnsIn(limit: number): CoachedRule {
  return coached({
    id: 'knees_in',
    take: 'percentile_90',
    signal: 'knee_inward',
    over: 'peak',
    faultWhen: 'above',
    limit,
    margin: 0.08,
    severity: 3,
    views: ['front'],
    turn: 'face_the_camera',
    says: 'Knee falls inwards',
    cue: ['knees_out', 'Keep your knee over your toes.'],
    source:
      'Hewett 2005: knee abduction under load precedes ligament injury; a tenth of a trunk is about 5 cm off the line.',
  });
}

/** Heels leave the ground. */
export const heelsLift: CoachedRule = coached({
  id: 'heels_up',
  take: 'percentile_90',
  signal: 'heel_over_toe',
  over: 'peak',
  comparedToRest: 'difference',
  faultWhen: 'above',
  limit: 0.1,
  margin: 0.05,
  severity: 2,
  views: ['side', 'oblique'],
  says: 'Heels lift',
  cue: ['heels_down', 'Keep your heels on the floor.'],
  source: 'NSCA Essentials, back squat: heels stay on the floor. A tenth of a trunk is about 5 cm.',
});

/** The hips move over one foot. */
export const hipsAside: CoachedRule = coached({
  id: 'uneven',
  take: 'mean',
  signal: 'hips_aside',
  over: 'peak',
  comparedToRest: 'difference',
  faultWhen: 'above',
  limit: 0.12,
  margin: 0.06,
  severity: 2,
  views: ['front'],
  turn: 'face_the_camera',
  says: 'Weight shifts to one side',
  cue: ['both_legs', 'Press with both legs alike.'],
  source:
    'A weight on one foot by more than 6 cm of hips is a visible lateral shift (NSCA, squat assessment).',
});
