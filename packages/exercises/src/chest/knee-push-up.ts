import { variantOf } from '../coached.ts';
import { holds } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { pushUp } from './push-up.ts';

const seen = synthetic('knee_push_up');

/** Push-up on the knees. */
export const kneePushUp = variantOf(pushUp, {
  slug: 'knee_push_up',
  name: {
    en: 'Knee push-up',
    de: 'Liegestütz auf den Knien',
    es: 'Flexión con rodillas apoyadas',
    ar: 'ضغط على الركبتين',
  },
  instructions: [
    'Kneel on a mat, walk your hands forwards, and lower your hips until there is a straight line from knees to head.',
    'Spread your fingers and turn the elbow creases slightly forwards.',
    'Breathe in while you bend the arms and bring your breastbone down between your hands.',
    'Go as low as you can without your belly touching before your chest does.',
    'Push the mat away on an out-breath and return to the top in one piece.',
    'Leaving the hips up in the air is the habit to break, since it takes most of your weight off the arms.',
  ],
  muscles: ['pectoralis major', 'triceps brachii', 'anterior deltoid', 'serratus anterior'],
  aliases: ['knee press-up', 'kneeling push-up', 'modified push-up'],
  hiddenAliases: ['push up on knee'],
  toldApart: {
    measuredOn: 'synthetic',
    when: [
      {
        feature: 'kneeLow',
        no: 17,
        yes: 25,
        shown: { least: 28, most: 34 },
        why: 'Between people on the toes, whose knees stay straight, and on the knees with the shins on the floor',
      },
      { feature: 'footDropHigh', no: 1.6, yes: 1.2, shown: { least: 0.79, most: 0.9 } },
    ],
  },
  coaching: {
    limits: {
      elbows_flare: [
        53,
        'The trunk slopes up to the head, so that arms that stand upright make a smaller angle with it, however far the elbows are out: 53 by our own judgement, where it is 70 on the floor.',
      ],
    },
    counting: {
      // On the knees the trunk slopes more, and more still where the hips sag.
      gate: [
        holds('trunk_lean', { atLeast: 28, slack: 5 }, seen('51 to 73 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: -0.2 }, seen('0.62 to 1.19 in nine of ten frames')),
        holds('hip_flexion', { atMost: 65 }, seen('4 to 19 in nine of ten frames')),
      ],
    },
  },
});
