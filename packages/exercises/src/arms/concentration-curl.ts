import { variantOf } from '../coached.ts';
import { bicepsCurl } from './biceps-curl.ts';

export const concentrationCurl = variantOf(bicepsCurl, {
  slug: 'concentration_curl',
  name: {
    en: 'Concentration curl',
    de: 'Konzentrationscurl',
    es: 'Curl concentrado',
    ar: 'ثني البايسبس المركّز',
  },
  instructions: [
    'Sit on a bench with your legs apart and rest the back of one upper arm against the inside of the thigh.',
    'Let the dumbbell hang straight down and put your free hand on the other knee.',
    'Breathe out as you curl the weight towards the front of your shoulder, turning the little finger in.',
    'Hold the squeeze for one second and watch the muscle work.',
    'Take a slow breath in as you lower to a straight arm, then change sides after the set.',
    'Pushing the arm up with the leg, or letting the shoulder dip, steals the work that this exercise is made for.',
  ],
  muscles: ['biceps brachii', 'brachialis', 'brachioradialis'],
  aliases: ['seated concentration curl'],
});
