import { variantOf } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { gluteBridge } from './glute-bridge.ts';

const seen = synthetic('hip_thrust');

/** Hip thrust: the shoulder blades on a bench, the hips rise until the trunk is level. */
export const hipThrust = variantOf(gluteBridge, {
  slug: 'hip_thrust',
  name: { en: 'Hip thrust', de: 'Hüftstoß an der Bank', es: 'Empuje de cadera', ar: 'دفع الورك' },
  instructions: {
    en: [
      'Sit on the floor with the lower edge of your shoulder blades against a bench and a padded weight across your hips.',
      'Plant your feet so that your shins will be upright at the top of the movement.',
      'Keep your chin tucked and your ribs down, and take a breath.',
      'Exhale as you drive your hips up until your trunk is level with the floor like a tabletop.',
      'Pause and clench both buttocks hard before you let the hips sink again on the next inhale.',
      'Feet that stand too far away turn this into a hamstring exercise; move them closer if you cramp.',
    ],
    de: [
      'Setz dich auf den Boden, den unteren Rand der Schulterblätter an einer Bank und ein gepolstertes Gewicht auf der Hüfte.',
      'Stell die Füße so auf, dass die Schienbeine am höchsten Punkt senkrecht stehen.',
      'Lass das Kinn zur Brust und die Rippen unten und hol Luft.',
      'Drück beim Ausatmen die Hüfte hoch, bis der Rumpf waagerecht ist wie eine Tischplatte.',
      'Halt kurz, spann beide Gesäßhälften fest an und lass die Hüfte mit dem nächsten Einatmen sinken.',
      'Stehen die Füße zu weit weg, wird daraus eine Übung für die Beinrückseite: Bei Krämpfen rück sie näher heran.',
    ],
    es: [
      'Siéntate en el suelo con el borde inferior de los omóplatos contra un banco y un peso acolchado sobre la cadera.',
      'Coloca los pies de modo que las espinillas queden verticales en lo alto del movimiento.',
      'Mantén la barbilla metida y las costillas bajas, y toma aire.',
      'Suelta el aire mientras subes la cadera hasta que el tronco quede horizontal como una mesa.',
      'Haz una pausa, aprieta fuerte los dos glúteos y deja bajar la cadera con la siguiente inspiración.',
      'Con los pies demasiado lejos se vuelve un ejercicio de isquiotibiales: acércalos si te dan calambres.',
    ],
    ar: [
      'اجلس على الأرض والحافة السفلى للوحي كتفيك على مقعد، وعلى وركيك وزن مبطّن.',
      'ثبّت قدميك بحيث تكون ساقاك عموديتين في أعلى الحركة.',
      'أبقِ ذقنك نحو صدرك وأضلاعك منخفضة، وخذ نفَسًا.',
      'ازفر وأنت تدفع وركيك إلى الأعلى حتى يصبح جذعك أفقيًا كسطح الطاولة.',
      'توقف واعصر الردفين بقوة، ثم دع وركيك يهبطان مع الشهيق التالي.',
      'إذا كانت القدمان بعيدتين جدًا تحوّل التمرين إلى عضلات الفخذ الخلفية، فقرّبهما إن أصابك تشنج.',
    ],
  },
  muscles: ['gluteus maximus', 'hamstrings', 'quadriceps', 'adductors'],
  aliases: ['barbell hip thrust', 'bench hip thrust'],
  coaching: {
    counting: {
      components: [
        part('hip_flexion', { rest: 75, peak: 10 }, seen('84 at rest, 16 at the far end')),
        part('shoulder_over_hip', { rest: 0.6, peak: 0.05 }, seen('0.63 at rest, 0.07 at the far end')),
      ],
      maximumRest: [0.65, seen('-12 % at most')],
      gate: [
        holds('trunk_lean', { atLeast: 35, slack: 12 }, seen('41 to 91 in nine of ten frames')),
        holds('knee_flexion', { atLeast: 40, slack: 10 }, seen('97 to 113 in nine of ten frames')),
        holds('hip_height', { atLeast: -0.4, atMost: 1.2 }, seen('0.12 to 0.88 in nine of ten frames')),
      ],
      requires: [
        shows('hip_flexion', 'travel', { atMost: -20 }, seen('-61 at most')),
        shows('shoulder_over_hip', 'travel', { atMost: -0.15 }, seen('-0.53 at most')),
        // Who gets up from a seat takes the shoulders along.
        shows('shoulder_in_picture', 'range', { atMost: 0.45 }, seen('0.03 at most')),
      ],
    },
  },
});
