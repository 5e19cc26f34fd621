import { variantOf } from '../coached.ts';
import { shows } from '../counted.ts';
import { recordings } from '../sources.ts';
import { lateralRaise } from './lateral-raise.ts';

const seen = recordings('shoulder_abduction');

/** Shoulder abduction: straight arms sideways as far as they go, also overhead. */
export const shoulderAbduction = variantOf(lateralRaise, {
  slug: 'shoulder_abduction',
  name: {
    en: 'Shoulder abduction',
    de: 'Seitliches Armheben',
    es: 'Abducción de hombros',
    ar: 'تبعيد الكتف',
  },
  instructions: [
    'Stand or sit tall without weights, arms relaxed by your sides and thumbs pointing forwards.',
    'Breathe in and float both arms out sideways, turning the thumbs up as you pass shoulder height.',
    'Carry on until your hands are above your head, or as far as is comfortable and free of pain.',
    'Pause for a breath at the top with your neck soft.',
    'Breathe out and bring the arms back down along the same wide arc.',
    'Hitching the shoulder to gain height is the common dodge, so watch in a mirror that both sides rise evenly.',
  ],
  muscles: ['lateral deltoid', 'rotator cuff', 'trapezius', 'serratus anterior'],
  aliases: ['arm abduction', 'standing shoulder abduction', 'side arm raise'],
  hiddenAliases: ['abduction', 'lateral arm lift', 'arm raise', 'arm side raise'],
  toldApart: {
    measuredOn: 'recordings',
    when: [{ feature: 'handHeightHigh', no: 0.5, yes: 0.8, shown: { least: 0.96, most: 0.96 } }],
  },
  coaching: {
    counting: {
      requires: [
        shows('wrist_outward', 'maximum', { atLeast: 0.54, needed: true }, seen('0.85 and more')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 110 }, seen('33 at most')),
        shows('elbow_flexion', 'range', { atMost: 70 }, seen('30 at most')),
      ],
    },
    without: ['above_the_shoulders'],
  },
});
