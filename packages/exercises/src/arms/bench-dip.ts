import { dip } from '../chest/dip.ts';
import { variantOf } from '../coached.ts';

export const benchDip = variantOf(dip, {
  slug: 'bench_dip',
  name: { en: 'Bench dip', de: 'Dip an der Bank', es: 'Fondo en banco', ar: 'الغطس على المقعد' },
  instructions: [
    'Sit on the edge of a bench, grip it beside your hips, and slide your seat just off the front.',
    'Place your heels on the floor ahead of you, with bent legs for an easier version and straight legs for a harder one.',
    'Inhale and bend your elbows straight back, letting your hips travel down close to the bench.',
    'Stop at a right angle in the elbows.',
    'Press through your palms and exhale until the arms are straight.',
    'Drifting away from the bench or sinking deeper forces the shoulders forwards, which is where this exercise goes wrong.',
  ],
  muscles: ['triceps brachii', 'anterior deltoid', 'pectoralis major'],
  aliases: ['triceps dip', 'tricep dip', 'chair dip'],
  hiddenAliases: ['tricep dips on chair'],
});
