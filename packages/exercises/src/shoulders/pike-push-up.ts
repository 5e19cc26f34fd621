import { pushUp } from '../chest/push-up.ts';
import { variantOf } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('pike_push_up');

/** Pike push-up: over hands and feet with the hips high, the head down between the hands and up. */
export const pikePushUp = variantOf(pushUp, {
  slug: 'pike_push_up',
  name: { en: 'Pike push-up', de: 'Pike-Liegestütz', es: 'Flexión en pica', ar: 'ضغط الكتفين بوضع الهرم' },
  instructions: {
    en: [
      'From a push-up position walk your feet in until your hips are high and your body looks like an upside-down V.',
      'Spread your hands at shoulder width and look back at your knees.',
      'Bend your elbows and breathe in as the crown of your head moves forwards and down between your hands.',
      'Press back up and exhale until your arms are in line with your trunk.',
      'Bend the knees slightly if tight hamstrings pull your back round.',
      'Letting the hips sink turns it into an ordinary push-up; keep them the highest point of your body.',
    ],
    de: [
      'Geh aus der Liegestützposition mit den Füßen nach vorn, bis die Hüfte hoch ist und dein Körper wie ein umgedrehtes V aussieht.',
      'Setz die Hände schulterbreit auf und schau zu deinen Knien zurück.',
      'Beug die Ellbogen und atme ein, während der Scheitel zwischen den Händen nach vorn und unten geht.',
      'Drück dich wieder hoch und atme aus, bis die Arme in einer Linie mit dem Rumpf sind.',
      'Beug die Knie leicht, wenn verkürzte Beinrückseiten den Rücken rund ziehen.',
      'Sinkt die Hüfte, wird ein gewöhnlicher Liegestütz daraus: Sie bleibt der höchste Punkt deines Körpers.',
    ],
    es: [
      'Desde la posición de flexión, acerca los pies hasta que la cadera quede alta y el cuerpo parezca una V invertida.',
      'Apoya las manos a la anchura de los hombros y mira hacia tus rodillas.',
      'Dobla los codos y toma aire mientras la coronilla avanza y baja entre las manos.',
      'Empuja hacia arriba y suelta el aire hasta que los brazos queden en línea con el tronco.',
      'Dobla un poco las rodillas si los isquiotibiales tensos te redondean la espalda.',
      'Si dejas caer la cadera se convierte en una flexión normal: mantenla como el punto más alto del cuerpo.',
    ],
    ar: [
      'من وضع تمرين الضغط قرّب قدميك حتى يرتفع وركاك ويصبح جسمك كحرف V مقلوب.',
      'ضع يديك بعرض الكتفين وانظر إلى ركبتيك.',
      'اثنِ مرفقيك وخذ شهيقًا وقمة رأسك تتحرك إلى الأمام والأسفل بين يديك.',
      'ادفع إلى الأعلى وازفر حتى تصبح ذراعاك على استقامة جذعك.',
      'اثنِ ركبتيك قليلًا إن كانت عضلات الفخذ الخلفية المشدودة تقوّس ظهرك.',
      'هبوط الوركين يحوّله إلى تمرين ضغط عادي، فأبقهما أعلى نقطة في جسمك.',
    ],
  },
  muscles: ['anterior deltoid', 'triceps brachii', 'lateral deltoid', 'trapezius', 'serratus anterior'],
  aliases: ['pike press-up', 'shoulder push-up'],
  toldApart: {
    measuredOn: 'synthetic',
    when: [{ feature: 'hipLow', no: 40, yes: 55, shown: { least: 82, most: 85 } }],
  },
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      components: [
        part('elbow_flexion', { rest: 20, peak: 95 }, seen('11 at rest, 93 at the far end')),
        part(
          'nose_over_wrist',
          { rest: 0.6, peak: 0.15, weight: 0.6 },
          seen('0.84 at rest, 0.29 at the far end'),
        ),
      ],
      gate: [
        holds('hip_flexion', { atLeast: 50, slack: 10 }, seen('84 to 92 in nine of ten frames')),
        holds('trunk_lean', { atLeast: 92, slack: 8 }, seen('120 to 145 in nine of ten frames')),
        holds('hip_height', { atLeast: 0.4, slack: 0.1 }, seen('0.79 to 1.15 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: 0 }, seen('0.57 to 1.3 in nine of ten frames')),
      ],
      requires: [
        shows('elbow_flexion', 'travel', { atLeast: 25 }, seen('67 and more')),
        shows('shoulder_in_picture', 'travel', { atMost: -0.1 }, seen('-0.34 at most')),
        shows('knee_flexion', 'mean_of_frames', { atMost: 60 }, seen('15 at most')),
      ],
    },
    without: ['hips_sag', 'hips_high', 'elbows_flare'],
  },
});
