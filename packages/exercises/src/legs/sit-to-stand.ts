import { variantOf } from '../coached.ts';
import { kneesCaveIn, kneesStayBent } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { synthetic } from '../sources.ts';
import { squat } from './squat.ts';

const seen = synthetic('sit_to_stand');

/** Sit to stand: up from a chair and down onto it, at the pace of an everyday movement. */
export const sitToStand = variantOf(squat, {
  slug: 'sit_to_stand',
  name: {
    en: 'Sit to stand',
    de: 'Aufstehen vom Stuhl',
    es: 'Levantarse de la silla',
    ar: 'النهوض من الكرسي',
  },
  instructions: [
    'Sit on the front half of a firm chair that cannot slip, with your feet flat and a little behind your knees.',
    'Cross your arms over your chest and sit tall.',
    'Lean forwards until your nose is over your toes, then press through both feet and stand, breathing out.',
    'Straighten your hips and knees fully at the top.',
    'Breathe in and lower yourself under control until you touch the seat, without falling the last bit.',
    'If you need your hands at first, push lightly on your thighs and use them less from week to week.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'hamstrings', 'soleus', 'erector spinae'],
  aliases: ['chair stand', 'chair squat'],
  hiddenAliases: ['chair rise', 'stand up sit down', 'sit stand'],
  coaching: {
    counting: {
      // A seat is about as high as the knees.
      minimumRange: [0.45, seen('86 % and more')],
      minimumPeak: [0.6, seen('87 % and more')],
      minimumDurationMs: [1000, seen('2.01 s and more')],
      maximumDurationMs: [15_000, seen('2.26 s at most')],
      // Whoever rests on the seat for longer has ended the set.
      maximumHoldMs: [5000, seen('0.95 s at most')],
      // A set begins on the chair.
      mayStartFar: true,
    },
    rules: [kneesStayBent, kneesCaveIn(0.9), dropped('out', 400)],
  },
});
