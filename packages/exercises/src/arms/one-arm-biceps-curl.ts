import { variantOf } from '../coached.ts';
import { leansAside } from '../faults/trunk.ts';
import { bicepsCurl } from './biceps-curl.ts';

/** One-arm biceps curl: one arm bends, the other hangs. */
export const oneArmBicepsCurl = variantOf(bicepsCurl, {
  slug: 'one_arm_biceps_curl',
  name: {
    en: 'One-arm biceps curl',
    de: 'Einarmiger Bizepscurl',
    es: 'Curl de bíceps a una mano',
    ar: 'ثني البايسبس بذراع واحدة',
  },
  instructions: [
    'Stand tall with a dumbbell in one hand and let that arm hang beside your thigh, palm forwards.',
    'Rest your free hand on your hip and keep both shoulders at one height.',
    'Breathe out and bend the elbow until the weight is in front of your shoulder.',
    'Wait there for a moment with a firm fist.',
    'Breathe in and let the weight down until your arm is long, then go on with the same side.',
    'Tipping sideways to help the weight up is a sign that the last few should wait for another day.',
  ],
  muscles: ['biceps brachii', 'brachialis', 'brachioradialis', 'forearm flexors'],
  aliases: ['single-arm biceps curl', 'one-arm dumbbell curl', 'single-arm curl', 'one-arm curl'],
  hiddenAliases: ['single arm dumbbell curl', 'single arm bicep curl', 'one arm bicep curl'],
  coaching: { without: ['uneven'], further: [leansAside] },
});
