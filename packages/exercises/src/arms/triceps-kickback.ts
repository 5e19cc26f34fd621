import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('triceps_kickback');

/** Triceps kickback: bent over, the upper arms lie along the trunk, the forearms go back until the arms are straight. */
export const tricepsKickback = coached({
  slug: 'triceps_kickback',
  name: {
    en: 'Triceps kickback',
    de: 'Trizeps-Kickback',
    es: 'Patada de tríceps',
    ar: 'ركلة الترايسبس الخلفية',
  },
  instructions: {
    en: [
      'Lean forwards from the hips with a light dumbbell in each hand and your back flat.',
      'Lift your elbows until the upper arms lie along your sides, level with the trunk.',
      'Exhale and straighten your arms behind you by moving the forearms alone.',
      'Lock out for a moment and feel the back of the arm harden.',
      'Inhale as you let the forearms swing slowly back to hanging.',
      'When the elbows drop, gravity stops helping you train, so lift them again or end the set.',
    ],
    de: [
      'Beug dich aus der Hüfte vor, in jeder Hand eine leichte Kurzhantel und den Rücken gerade.',
      'Heb die Ellbogen, bis die Oberarme an den Seiten auf Höhe des Rumpfes liegen.',
      'Atme aus und streck die Arme nach hinten, indem du nur die Unterarme bewegst.',
      'Halt die Streckung einen Moment und spür, wie die Rückseite des Arms hart wird.',
      'Atme ein, während die Unterarme langsam in den Hang zurückpendeln.',
      'Sinken die Ellbogen, trainiert die Schwerkraft nicht mehr mit: Heb sie wieder oder beende den Satz.',
    ],
    es: [
      'Inclínate desde la cadera con una mancuerna ligera en cada mano y la espalda recta.',
      'Sube los codos hasta que los brazos queden junto a los costados, a la altura del tronco.',
      'Suelta el aire y estira los brazos hacia atrás moviendo solo los antebrazos.',
      'Aguanta estirado un momento y nota cómo se endurece la parte de atrás del brazo.',
      'Toma aire mientras dejas que los antebrazos vuelvan despacio a colgar.',
      'Cuando los codos caen, la gravedad deja de ayudarte a entrenar, así que súbelos de nuevo o termina la serie.',
    ],
    ar: [
      'انحنِ من وركيك وفي كل يد دمبل خفيف وظهرك مستقيم.',
      'ارفع مرفقيك حتى يصبح عضداك على جانبيك بمستوى جذعك.',
      'ازفر وافرد ذراعيك خلفك بتحريك الساعدين فقط.',
      'اثبت لحظة واشعر بتصلب خلف ذراعك.',
      'خذ شهيقًا ودع ساعديك يعودان ببطء إلى التدلي.',
      'حين يهبط المرفقان تكفّ الجاذبية عن تدريبك، فارفعهما من جديد أو أنهِ المجموعة.',
    ],
  },
  muscles: ['triceps brachii', 'posterior deltoid', 'latissimus dorsi'],
  aliases: ['tricep kickback', 'dumbbell kickback'],
  hiddenAliases: ['bent over triceps extension', 'cable kickback'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'planted',
      components: [
        part('elbow_flexion', { rest: 85, peak: 12 }, seen('83 at rest, 9 at the far end')),
        part(
          'wrist_over_elbow',
          { rest: -0.4, peak: 0, weight: 0.6 },
          seen('-0.48 at rest, -0.27 at the far end'),
        ),
      ],
      maximumRest: [0.55, seen('12 % at most')],
      gate: [
        holds('trunk_lean', { atLeast: 22, slack: 8 }, seen('58 to 64 in nine of ten frames')),
        holds('hip_height', { atLeast: 0.5 }, seen('1.16 to 1.59 in nine of ten frames')),
      ],
      requires: [
        shows('elbow_flexion', 'travel', { atMost: -28 }, seen('-59 at most')),
        // The upper arm stays back: in a row it comes and goes.
        shows('shoulder_elevation', 'range', { atMost: 45 }, seen('9 at most')),
        shows('upper_arm_lean', 'mean_of_frames', { atLeast: 28 }, seen('62 and more')),
        shows('hip_in_picture', 'range', { atMost: 0.3 }, seen('0.06 at most')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [
      armsStayBent('peak', 34),
      fallsShort({
        id: 'elbow_drifts',
        signal: 'upper_arm_lean',
        over: 'repetition',
        atLeast: 42,
        margin: 10,
        severity: 1,
        views: ['side'],
        says: {
          en: 'Elbows drop',
          de: 'Ellbogen sinken ab',
          es: 'Los codos caen',
          ar: 'المرفقان يهبطان',
        },
        cue: {
          id: 'elbows_high',
          en: 'Keep your elbows up, level with your back.',
          de: 'Halt die Ellbogen oben, auf Höhe des Rückens.',
          es: 'Mantén los codos arriba, a la altura de la espalda.',
          ar: 'أبقِ مرفقيك مرفوعين بمستوى ظهرك.',
        },
        source: 'NSCA Essentials, triceps kickback: upper arms parallel to the trunk and nearly level.',
      }),
      swings(14),
      dropped('back', 280),
    ],
  },
});
