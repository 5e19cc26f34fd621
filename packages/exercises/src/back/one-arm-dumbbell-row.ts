import { variantOf } from '../coached.ts';
import { fault } from '../faults/fault.ts';
import { bentOverRow } from './bent-over-row.ts';

/** One-arm row: a hand or a knee rests on a bench, the other arm pulls. */
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
  hiddenAliases: ['one arm kettlebell row', 'single arm kettlebell row', 'bench row'],
  coaching: {
    without: ['swinging', 'too_upright'],
    further: [
      fault({
        id: 'twisting',
        take: 'mean',
        signal: 'shoulder_tilt',
        over: 'peak',
        comparedToRest: 'difference',
        faultWhen: 'above',
        limit: 24,
        margin: 8,
        severity: 2,
        views: ['front', 'oblique'],
        says: {
          en: 'Chest twists open',
          de: 'Brust dreht sich auf',
          es: 'El pecho gira hacia fuera',
          ar: 'الصدر ينفتح بالدوران',
        },
        cue: {
          id: 'shoulders_square',
          en: 'Keep both shoulders facing the floor.',
          de: 'Lass beide Schultern zum Boden zeigen.',
          es: 'Mantén los dos hombros mirando al suelo.',
          ar: 'أبقِ كتفيك مواجهتين للأرض.',
        },
        source:
          'NSCA Essentials, one-arm dumbbell row: the trunk does not turn; 24 degrees leave room for the shoulder blade.',
      }),
    ],
  },
});
