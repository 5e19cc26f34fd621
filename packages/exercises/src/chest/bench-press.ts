import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, armsUneven, elbowsFlare, shallowElbow } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('bench_press');

/** Bench press, with a barbell or dumbbells: on the back, from straight arms down to the chest and up. */
export const benchPress = coached({
  slug: 'bench_press',
  name: { en: 'Bench press', de: 'Bankdrücken', es: 'Press de banca', ar: 'ضغط الصدر بالبار' },
  instructions: {
    en: [
      'Lie on a flat bench with your eyes under the bar, both feet planted, and your shoulder blades squeezed together beneath you.',
      'Grip the bar so that your forearms will be upright at the bottom, and unrack it over your shoulders.',
      'Breathe in and bring it down under control to the lower part of your breastbone.',
      'Touch the chest gently, with your elbows at roughly 45 to 70 degrees from your trunk and directly under the bar.',
      'Drive it up and slightly back towards your face, letting the breath out through the hard part.',
      'Keep your hips on the bench and ask somebody to spot you when the weight is heavy.',
      'Bouncing the bar off the ribs hides weakness and invites injury, so pause instead.',
    ],
    de: [
      'Leg dich auf eine Flachbank, die Augen unter der Stange, beide Füße fest am Boden und die Schulterblätter unter dir zusammengezogen.',
      'Fass die Stange so, dass die Unterarme unten senkrecht stehen, und heb sie über die Schultern aus der Ablage.',
      'Atme ein und führ sie kontrolliert zum unteren Teil des Brustbeins.',
      'Berühr die Brust sanft, die Ellbogen in etwa 45 bis 70 Grad zum Rumpf und direkt unter der Stange.',
      'Drück sie hoch und leicht zurück in Richtung Gesicht und lass im schweren Teil die Luft heraus.',
      'Lass die Hüfte auf der Bank und bitte bei schwerem Gewicht jemanden, dich zu sichern.',
      'Wer die Stange von den Rippen abprallen lässt, überspielt Schwächen und riskiert Verletzungen: Halt lieber kurz an.',
    ],
    es: [
      'Túmbate en un banco plano con los ojos bajo la barra, los dos pies firmes y los omóplatos juntos debajo de ti.',
      'Agarra la barra de modo que los antebrazos queden verticales abajo, y sácala del soporte por encima de los hombros.',
      'Toma aire y bájala con control hasta la parte inferior del esternón.',
      'Toca el pecho con suavidad, con los codos a unos 45 o 70 grados del tronco y justo debajo de la barra.',
      'Empújala hacia arriba y un poco hacia la cara, soltando el aire en la parte dura.',
      'Mantén la cadera en el banco y pide a alguien que te asista cuando el peso sea grande.',
      'Rebotar la barra en las costillas esconde debilidades e invita a lesionarse, así que haz una pausa.',
    ],
    ar: [
      'استلقِ على مقعد مستوٍ وعيناك تحت البار، وقدماك ثابتتان ولوحا كتفيك مضمومان تحتك.',
      'أمسك البار بحيث يكون ساعداك عموديين في الأسفل، وارفعه من الحامل إلى ما فوق كتفيك.',
      'خذ شهيقًا وأنزله بتحكم إلى أسفل عظمة الصدر.',
      'المس صدرك برفق ومرفقاك على زاوية بين 45 و70 درجة من جذعك وتحت البار مباشرة.',
      'ادفعه إلى الأعلى وقليلًا نحو وجهك، وأخرج الزفير في الجزء الصعب.',
      'أبقِ وركيك على المقعد، واطلب من أحد أن يساعدك حين يكون الوزن ثقيلًا.',
      'ارتداد البار عن الأضلاع يخفي الضعف ويجلب الإصابة، فتوقف لحظة بدلًا منه.',
    ],
  },
  muscles: ['pectoralis major', 'triceps brachii', 'anterior deltoid', 'serratus anterior'],
  aliases: ['barbell bench press', 'flat bench press', 'dumbbell bench press', 'chest press'],
  hiddenAliases: [
    'bench',
    'floor press',
    'incline bench press',
    'decline bench press',
    'dumbbell press bench',
    'lying chest press',
    'close grip bench press',
  ],
  coaching: {
    family: 'bench_press',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part(
          'elbow_flexion',
          { rest: 20, peak: 95, views: { front: 0.4 } },
          seen('22 at rest, 104 at the far end', 'Other trainers: an elbow angle from 170 to 70 degrees'),
        ),
        part('wrist_over_shoulder', { rest: 0.8, peak: 0.2 }, seen('0.97 at rest, 0.55 at the far end')),
      ],
      minimumRange: [0.3, seen('73 % and more')],
      minimumPeak: [0.4, seen('64 % and more')],
      maximumRest: [0.6, seen('-5 % at most')],
      gate: [
        holds('trunk_lean', { atLeast: 40, slack: 5 }, seen('77 to 91 in nine of ten frames')),
        holds(
          'shoulder_over_hip',
          { atLeast: -0.5, atMost: 0.8 },
          seen(
            '-0.01 to 0.17 in nine of ten frames',
            'By geometry: on a bench half way between level and upright shoulders are 0.7 above the hips',
          ),
        ),
        holds('wrist_over_elbow', { atLeast: -0.2 }, seen('0.33 to 0.46 in nine of ten frames')),
        holds('face_up', { atLeast: -0.1 }, seen('0.13 to 0.19 in nine of ten frames')),
      ],
      requires: [shows('wrist_over_shoulder', 'travel', { atMost: -0.15 }, seen('-0.35 at most'))],
    },
    report: 'elbow_flexion',
    rules: [
      shallowElbow(
        76,
        'NSCA Essentials: the bar touches the chest, which bends elbows by 90 degrees and more; other trainers take 70.',
        {
          id: 'go_lower',
          en: 'Lower the bar to your chest.',
          de: 'Senk die Stange bis zur Brust.',
          es: 'Baja la barra hasta el pecho.',
          ar: 'أنزل البار إلى صدرك.',
        },
      ),
      armsStayBent('rest', 36),
      elbowsFlare(76, ['oblique']),
      armsUneven('elbow_flexion', 22),
      dropped('out'),
    ],
  },
});
