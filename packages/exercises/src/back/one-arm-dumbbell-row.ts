import { variantOf } from '../coached.ts';
import { bentOverRow } from './bent-over-row.ts';

export const oneArmDumbbellRow = variantOf(bentOverRow, {
  slug: 'one_arm_dumbbell_row',
  name: {
    en: 'One-arm dumbbell row',
    de: 'Einarmiges Kurzhantelrudern',
    es: 'Remo con mancuerna a una mano',
    ar: 'التجديف بالدمبل بذراع واحدة',
  },
  instructions: [
    'Put one hand and the same-side knee on a bench, with the other foot flat on the floor out to the side.',
    'Let the dumbbell hang from the free arm and make your back as level as a table.',
    'Exhale as you draw the elbow up and back past your ribs, bringing the weight towards your hip.',
    'Hold briefly at the top without shrugging the shoulder to your ear.',
    'Inhale and lower until the arm is long and you feel a stretch below the armpit.',
    'Twisting the chest open to gain height cheats the back, so keep both shoulders facing the floor.',
  ],
  muscles: [
    'latissimus dorsi',
    'rhomboids',
    'trapezius',
    'teres major',
    'posterior deltoid',
    'biceps brachii',
  ],
  aliases: ['dumbbell row', 'single-arm dumbbell row', 'one-arm row', 'single-arm row'],
});
