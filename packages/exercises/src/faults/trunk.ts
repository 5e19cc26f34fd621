// What goes wrong in the trunk.

import { coached, type CoachedRule } from './coached-rule.ts';

/** Leans too far forwards. */
export function leansForward(limit: number, severity: 2 | 3 = 3): CoachedRule {
  return coached({
    id: 'leaning_forward',
    take: 'percentile_90',
    signal: 'trunk_lean',
    over: 'repetition',
    faultWhen: 'above',
    limit,
    margin: 10,
    severity,
    views: ['side'],
    says: 'Leaning too far forward',
    cue: ['chest_up', 'Keep your chest up.'],
    source:
      'LearnOpenCV squat trainer: trunk beyond 50 degrees from vertical, NgoQuocBao 40 in a lunge; 5 are left for the pose finder, and more where the exercise leans by itself.',
  });
}

/** The hips rise before the chest, so that the back lifts. */
export function hipsFirst(limit: number): CoachedRule {
  return coached({
    id: 'hips_first',
    take: 'lead',
    signal: 'knee_flexion',
    aheadOf: 'trunk_lean',
    over: 'back',
    faultWhen: 'above',
    limit,
    margin: 0.2,
    severity: 3,
    views: ['side', 'oblique'],
    says: 'Hips rise before the chest',
    cue: ['chest_with_hips', 'Lift your chest together with your hips.'],
    source:
      'Hales 2009 and NSCA Essentials: hips and shoulders rise together; knees that have straightened far ahead of the trunk leave the lift to the back.',
  });
}

/** The line from hip to shoulder gets shorter, as it does over a back that bends. */
export const backRounds: CoachedRule = coached({
  id: 'back_rounded',
  take: 'mean',
  signal: 'trunk_length',
  over: 'peak',
  comparedToRest: 'share',
  faultWhen: 'below',
  limit: 0.906,
  margin: 0.05,
  severity: 3,
  views: ['side'],
  says: 'Back rounds',
  cue: ['flat_back', 'Keep your back flat and your chest proud.'],
  source:
    'McGill 2007: a flexed spine under load; hip to shoulder over a back bent by 50 degrees is a tenth shorter than over a flat one.',
});

/** Does not come upright at the end. */
export function notUpright(limit: number): CoachedRule {
  return coached({
    id: 'not_standing_up',
    take: 'percentile_10',
    signal: 'trunk_lean',
    over: 'rest',
    faultWhen: 'above',
    limit,
    margin: 10,
    severity: 1,
    views: ['side', 'oblique'],
    says: 'Not upright at the top',
    cue: ['stand_tall', 'Finish tall: hips and shoulders in one line.'],
    source: 'NSCA Essentials, deadlift: the lift ends with hips and knees straight and the trunk erect.',
  });
}

/** The trunk swings with the weight. */
export function swings(limit: number, over: 'out' | 'repetition' = 'repetition'): CoachedRule {
  return coached({
    id: 'swinging',
    take: 'interdecile_range',
    signal: 'trunk_sway',
    over,
    faultWhen: 'above',
    limit,
    margin: 5,
    severity: 2,
    views: ['side'],
    turn: 'turn_side_on',
    says: 'Swinging with the body',
    cue: ['no_swing', 'Stand still: no swing, use less weight if you must.'],
    source:
      'coaching.md: a trunk that moves by more than 10 degrees in arm work, of which the outermost tenths of the time are left out.',
  });
}

/** Leans back under a weight overhead. */
export const leansBack: CoachedRule = coached({
  id: 'leaning_back',
  take: 'percentile_90',
  signal: 'trunk_lean',
  over: 'peak',
  comparedToRest: 'difference',
  faultWhen: 'above',
  limit: 12,
  margin: 7,
  severity: 3,
  views: ['side'],
  turn: 'turn_side_on',
  says: 'Leaning back',
  cue: ['brace_your_trunk', 'Brace your trunk and stay upright.'],
  source: 'coaching.md: lean back beyond 20 degrees; counted here from how somebody stands before the press.',
});

/** Hips below the line of the body. */
export const sags: CoachedRule = coached({
  id: 'hips_sag',
  take: 'mean',
  signal: 'hip_sag',
  over: 'repetition',
  faultWhen: 'above',
  limit: 14,
  margin: 8,
  severity: 3,
  views: ['side', 'oblique'],
  says: 'Hips sag',
  cue: ['hips_up', 'Lift your hips: brace your belly.'],
  source:
    'ExerSights: shoulder, hip and ankle under 160 degrees is a sag; 14 at the knee are about 20 at the ankle.',
});

/** Hips above the line of the body. */
export function pikes(limit = -26): CoachedRule {
  return coached({
    id: 'hips_high',
    take: 'mean',
    signal: 'hip_sag',
    over: 'repetition',
    faultWhen: 'below',
    limit,
    margin: 8,
    severity: 2,
    views: ['side', 'oblique'],
    says: 'Hips too high',
    cue: ['hips_down', 'Lower your hips: one line from shoulders to heels.'],
    source:
      'coaching.md: a plank holds shoulder, hip and knee at 145 degrees and more; 9 are left to people who pike slightly.',
  });
}
