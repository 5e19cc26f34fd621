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
  instructions: {
    en: [
      'Put one hand and the same-side knee on a bench, with the other foot flat on the floor out to the side.',
      'Let the dumbbell hang from the free arm and make your back as level as a table.',
      'Exhale as you draw the elbow up and back past your ribs, bringing the weight towards your hip.',
      'Hold briefly at the top without shrugging the shoulder to your ear.',
      'Inhale and lower until the arm is long and you feel a stretch below the armpit.',
      'Twisting the chest open to gain height cheats the back, so keep both shoulders facing the floor.',
    ],
    de: [
      'Setz eine Hand und das Knie derselben Seite auf eine Bank, der andere Fuß steht seitlich flach am Boden.',
      'Lass die Hantel am freien Arm hängen und mach den Rücken waagerecht wie einen Tisch.',
      'Zieh beim Ausatmen den Ellbogen an den Rippen vorbei nach oben und hinten und bring das Gewicht zur Hüfte.',
      'Halt oben kurz, ohne die Schulter zum Ohr zu ziehen.',
      'Atme ein und lass ab, bis der Arm lang ist und du die Dehnung unter der Achsel spürst.',
      'Die Brust aufzudrehen, um höher zu kommen, nimmt dem Rücken die Arbeit: Lass beide Schultern zum Boden zeigen.',
    ],
    es: [
      'Apoya una mano y la rodilla del mismo lado en un banco, con el otro pie plano en el suelo y algo separado.',
      'Deja colgar la mancuerna del brazo libre y pon la espalda plana como una mesa.',
      'Suelta el aire mientras llevas el codo arriba y atrás junto a las costillas, con el peso hacia la cadera.',
      'Aguanta un momento arriba sin encoger el hombro hacia la oreja.',
      'Toma aire y baja hasta que el brazo esté largo y notes el estiramiento bajo la axila.',
      'Girar el pecho para ganar altura quita trabajo a la espalda, así que mantén los dos hombros mirando al suelo.',
    ],
    ar: [
      'ضع يدًا وركبة من الجهة نفسها على مقعد، والقدم الأخرى مسطحة على الأرض إلى الجانب.',
      'دع الدمبل يتدلى من ذراعك الحرة واجعل ظهرك مستويًا كالطاولة.',
      'ازفر وأنت تسحب مرفقك إلى الأعلى والخلف بمحاذاة أضلاعك، والوزن نحو وركك.',
      'اثبت لحظة في الأعلى دون أن ترفع كتفك إلى أذنك.',
      'خذ شهيقًا وأنزل حتى تستقيم ذراعك وتشعر بالتمدد تحت إبطك.',
      'فتح الصدر لكسب الارتفاع يُعفي الظهر من العمل، فأبقِ كتفيك متجهين إلى الأرض.',
    ],
  },
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
