import { variantOf } from '../coached.ts';
import { holds } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { burpee } from './burpee.ts';

const seen = synthetic('inchworm');

/** Inchworm: from standing the hands go to the floor, walk out into a plank, and back. */
export const inchworm = variantOf(burpee, {
  slug: 'inchworm',
  name: { en: 'Inchworm', de: 'Raupengang', es: 'Gusano medidor', ar: 'مشية الدودة' },
  instructions: [
    'Stand tall with your feet at hip width and soft knees.',
    'Breathe out, bend at the hips and put your hands on the floor in front of your feet.',
    'Walk your hands forwards in small steps until your body is one line from head to heels.',
    'Hold for a breath in with your belly tight.',
    'Walk your hands back to your feet, or your feet to your hands, and unroll to standing.',
    'Hips that swing from side to side want shorter steps of the hands.',
  ],
  muscles: ['hamstrings', 'rectus abdominis', 'anterior deltoid', 'serratus anterior', 'erector spinae'],
  aliases: ['walkout', 'hand walkout', 'inchworm walk'],
  coaching: {
    counting: {
      feet: 'free',
      minimumDurationMs: [3000, seen('3.15 s and more')],
      // Whoever only gets down into a plank and up again bends the knees for it.
      gate: [holds('knee_flexion', { atMost: 100 }, seen('22 to 86 in nine of ten frames'))],
      maximumDurationMs: [25_000, 'Hands walk out and back in small steps.'],
      maximumHoldMs: [15_000, 'On the hands all the while, as far as the walk goes.'],
    },
    tempo: { fastestMs: 3000, slowestMs: 15_000 },
  },
});
