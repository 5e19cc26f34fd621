import { variantOf } from '../coached.ts';
import { holds, shows } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { uprightRow } from './upright-row.ts';

const seen = synthetic('high_pull');

/** High pull: from bent hips and knees the weight is thrown up along the body, the elbows ahead of the hands. */
export const highPull = variantOf(uprightRow, {
  slug: 'high_pull',
  name: { en: 'High pull', de: 'Hoher Zug', es: 'Tirón alto', ar: 'السحب العالي' },
  instructions: [
    'Hold a bar or kettlebell in front of your thighs and stand with your feet under your hips.',
    'Push your hips back until the weight is just above your knees, breathing in, with a flat back.',
    'Jump the hips open and stand tall at once, so that the weight is thrown upwards.',
    'Let your elbows fly high and outside while you breathe out, with the hands always below them.',
    'Catch the weight with long arms and soft knees on its way down.',
    'Arms that bend before the hips are straight rob the pull of its power, so be patient.',
  ],
  muscles: [
    'trapezius',
    'lateral deltoid',
    'gluteus maximus',
    'hamstrings',
    'erector spinae',
    'biceps brachii',
  ],
  aliases: ['kettlebell high pull', 'barbell high pull', 'sumo deadlift high pull'],
  coaching: {
    counting: {
      gate: [holds('hip_height', { atLeast: 0.6, slack: 0.2 }, seen('1.5 to 1.64 in nine of ten frames'))],
      requires: [
        shows('elbow_flexion', 'travel', { atLeast: 30 }, seen('77 and more')),
        shows('shoulder_elevation', 'travel', { atLeast: 20, needed: true }, seen('71 and more')),
        shows('wrist_over_hip', 'travel', { atLeast: 0.45, needed: true }, seen('0.75 and more')),
        shows('wrist_over_elbow', 'mean_of_frames', { atMost: -0.03 }, seen('-0.44 at most')),
        shows('wrist_over_elbow', 'maximum', { over: 'peak', atMost: 0.2 }, seen('-0.44 at most')),
      ],
    },
    without: ['swinging', 'too_fast'],
  },
});
