import { variantOf } from '../coached.ts';
import { part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { synthetic } from '../sources.ts';
import { frontRaise } from './front-raise.ts';

const seen = synthetic('shoulder_flexion');

/** Shoulder flexion: straight arms forwards and up, as far as they go. */
export const shoulderFlexion = variantOf(frontRaise, {
  slug: 'shoulder_flexion',
  name: { en: 'Shoulder flexion', de: 'Armheben nach vorn', es: 'Flexión de hombros', ar: 'ثني الكتف' },
  instructions: {
    en: [
      'Stand or sit tall with your arms hanging and your thumbs pointing forwards.',
      'Breathe in and raise one arm or both straight in front of you.',
      'Carry on past shoulder height until your hands point at the ceiling, or as far as is free of pain.',
      'Keep your ribs down so that the movement comes from the shoulder and not from the lower back.',
      'Breathe out and lower your arms slowly along the same way.',
      'If a shoulder creeps up to your ear, stop a little earlier and start the next one with it low.',
    ],
    de: [
      'Steh oder sitz aufrecht, die Arme hängen und die Daumen zeigen nach vorn.',
      'Atme ein und heb einen Arm oder beide gerade vor dir hoch.',
      'Geh über die Schulterhöhe hinaus, bis die Hände zur Decke zeigen, oder so weit, wie es schmerzfrei geht.',
      'Lass die Rippen unten, damit die Bewegung aus der Schulter kommt und nicht aus dem unteren Rücken.',
      'Atme aus und senk die Arme langsam auf demselben Weg.',
      'Kriecht eine Schulter zum Ohr, halt etwas früher an und beginn die nächste mit tiefer Schulter.',
    ],
    es: [
      'Ponte de pie o siéntate erguido con los brazos colgando y los pulgares hacia delante.',
      'Toma aire y sube un brazo o los dos rectos por delante.',
      'Sigue más allá de los hombros hasta que las manos apunten al techo, o hasta donde llegues sin dolor.',
      'Mantén las costillas bajas para que el movimiento salga del hombro y no de la zona lumbar.',
      'Suelta el aire y baja los brazos despacio por el mismo camino.',
      'Si un hombro sube hacia la oreja, para un poco antes y empieza la siguiente con él bajo.',
    ],
    ar: [
      'قف أو اجلس منتصبًا وذراعاك متدليتان وإبهاماك إلى الأمام.',
      'خذ شهيقًا وارفع ذراعًا أو كلتيهما مستقيمة أمامك.',
      'تابع إلى ما فوق الكتف حتى تشير يداك إلى السقف، أو إلى حيث لا ألم.',
      'أبقِ أضلاعك منخفضة لتأتي الحركة من الكتف لا من أسفل الظهر.',
      'ازفر وأنزل ذراعيك ببطء على الطريق نفسه.',
      'إذا ارتفع كتفك نحو أذنك فتوقف قبل ذلك بقليل، وابدأ التالية والكتف منخفض.',
    ],
  },
  muscles: ['anterior deltoid', 'serratus anterior', 'trapezius', 'rotator cuff'],
  aliases: ['standing shoulder flexion', 'overhead arm raise', 'forward arm raise'],
  hiddenAliases: ['arm flexion', 'shoulder forward flexion', 'active shoulder flexion', 'arms overhead'],
  coaching: {
    counting: {
      components: [
        part('shoulder_elevation', { rest: 15, peak: 140 }, seen('34 at rest, 160 at the far end')),
        part('wrist_over_shoulder', { rest: -1, peak: 0.8 }, seen('-1.06 at rest, 1.25 at the far end')),
      ],
      minimumPeak: [0.4, seen('117 % and more')],
      requires: [
        shows('elbow_flexion', 'mean_of_frames', { atMost: 45 }, seen('21 at most')),
        shows('elbow_flexion', 'range', { atMost: 45 }, seen('21 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.35 }, seen('0.06 at most')),
        shows('wrist_outward', 'minimum', { atLeast: -0.45 }, seen('-0.21 and more')),
        shows('wrist_outward', 'maximum', { atMost: 0.75 }, seen('0.25 at most')),
        shows('wrist_over_shoulder', 'travel', { atLeast: 0.6, needed: true }, seen('2.1 and more')),
        facesAhead(0.2, seen('0.08 at most')),
      ],
    },
    limits: {
      not_raised: [110, 'AAOS: 180 degrees of flexion are normal; 120 serve in daily life.'],
    },
    without: ['above_the_shoulders', 'elbows_bent'],
  },
});
