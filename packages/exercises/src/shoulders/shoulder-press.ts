import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, armsUneven } from '../faults/arms.ts';
import { anywhere, fault } from '../faults/fault.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { leansBack } from '../faults/trunk.ts';
import { recordings } from '../sources.ts';

const seen = recordings('shoulder_press');

/** Shoulder press, standing or seated: from the shoulders until the arms are straight overhead. */
export const shoulderPress = coached({
  slug: 'shoulder_press',
  name: { en: 'Shoulder press', de: 'Schulterdrücken', es: 'Press de hombros', ar: 'ضغط الكتفين' },
  instructions: {
    en: [
      'Hold two dumbbells or a bar at shoulder height, palms forwards, with your elbows under your wrists.',
      'Stand or sit tall, squeeze your buttocks and pull your ribs down.',
      'Take a breath, then press the weight straight up and breathe out as it passes your forehead.',
      'Finish with your arms straight and your biceps close to your ears.',
      'Lower on an in-breath until your hands are level with your chin or shoulders.',
      'Leaning back turns it into a poor chest press, so lighten the load if your lower back arches.',
    ],
    de: [
      'Halt zwei Kurzhanteln oder eine Stange auf Schulterhöhe, die Handflächen nach vorn und die Ellbogen unter den Handgelenken.',
      'Steh oder sitz aufrecht, spann das Gesäß an und zieh die Rippen nach unten.',
      'Hol Luft, drück das Gewicht gerade nach oben und atme aus, wenn es an der Stirn vorbei ist.',
      'Am Ende sind die Arme gestreckt und die Oberarme nah an den Ohren.',
      'Lass beim Einatmen ab, bis die Hände auf Höhe von Kinn oder Schultern sind.',
      'Zurücklehnen macht ein schlechtes Brustdrücken daraus: Nimm weniger Gewicht, wenn du ins Hohlkreuz gehst.',
    ],
    es: [
      'Sujeta dos mancuernas o una barra a la altura de los hombros, con las palmas al frente y los codos bajo las muñecas.',
      'Ponte de pie o siéntate erguido, aprieta los glúteos y baja las costillas.',
      'Toma aire, empuja el peso recto hacia arriba y suelta el aire cuando pase por la frente.',
      'Termina con los brazos estirados y los bíceps cerca de las orejas.',
      'Baja tomando aire hasta que las manos queden a la altura de la barbilla o de los hombros.',
      'Echarse atrás lo convierte en un mal press de pecho, así que reduce la carga si se te arquea la zona lumbar.',
    ],
    ar: [
      'أمسك دمبلين أو بارًا بارتفاع الكتفين وكفّاك إلى الأمام ومرفقاك تحت رسغيك.',
      'قف أو اجلس منتصبًا واعصر أردافك وأنزل أضلاعك.',
      'خذ نفَسًا ثم ادفع الوزن إلى الأعلى مباشرة وازفر حين يتجاوز جبهتك.',
      'انتهِ وذراعاك مستقيمتان وعضداك قريبان من أذنيك.',
      'أنزل مع الشهيق حتى تصبح يداك بمستوى ذقنك أو كتفيك.',
      'الميل إلى الخلف يحوّله إلى ضغط صدر رديء، فخفف الوزن إن تقوس أسفل ظهرك.',
    ],
  },
  muscles: ['anterior deltoid', 'lateral deltoid', 'triceps brachii', 'trapezius', 'serratus anterior'],
  aliases: ['overhead press', 'military press', 'dumbbell shoulder press', 'shoulder presses'],
  hiddenAliases: [
    'barbell shoulder press',
    'press',
    'seated shoulder press',
    'dumbbell overhead press',
    'ohp',
    'push press',
    'strict press',
    'standing press',
  ],
  coaching: {
    family: 'press',
    views: { good: ['front', 'oblique', 'side'], cue: 'face_the_camera' },
    counting: {
      sides: 'apart',
      feet: 'planted',
      components: [
        part('elbow_over_shoulder', { rest: -0.35, peak: 0.45 }, seen('-0.28 at rest, 0.5 at the far end')),
        part('wrist_over_shoulder', { rest: 0.1, peak: 0.95 }, seen('0.18 at rest, 1 at the far end')),
      ],
      minimumPeak: [0.6, seen('96 % and more')],
      maximumRest: [0.6, seen('50 % at most')],
      maximumHoldMs: [2500, seen('1.2 s at most')],
      gate: [
        holds('trunk_lean', { atMost: 50 }, seen('6 to 17 in nine of ten frames')),
        holds('wrist_over_elbow', { atLeast: -0.15 }, seen('0.41 to 0.52 in nine of ten frames')),
      ],
      requires: [
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0.17 at most')),
        shows('elbow_flexion', 'maximum', { over: 'out_and_peak', atLeast: 50 }, seen('65 and more')),
        shows('elbow_flexion', 'range', { atLeast: 15 }, seen('39 and more')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [
      armsStayBent(
        'peak',
        42,
        {
          id: 'press_all_the_way',
          en: 'Press until your arms are straight.',
          de: 'Drück, bis die Arme gestreckt sind.',
          es: 'Empuja hasta estirar los brazos.',
          ar: 'ادفع حتى تستقيم ذراعاك.',
        },
        anywhere,
      ),
      fallsShort({
        id: 'not_lowered',
        signal: 'wrist_over_shoulder',
        over: 'rest',
        atMost: 0.42,
        margin: 0.15,
        severity: 1,
        views: anywhere,
        says: {
          en: 'Not lowered to the shoulders',
          de: 'Nicht bis zu den Schultern abgesenkt',
          es: 'No bajas hasta los hombros',
          ar: 'لم تنزل حتى الكتفين',
        },
        cue: {
          id: 'lower_to_the_shoulders',
          en: 'Lower your hands to your shoulders.',
          de: 'Senk die Hände bis zu den Schultern.',
          es: 'Baja las manos hasta los hombros.',
          ar: 'أنزل يديك حتى كتفيك.',
        },
        source: 'Hands at the height of the ears are about 0.4 trunk lengths above the shoulders.',
      }),
      leansBack,
      armsUneven('wrist_over_shoulder', 0.12, ['front']),
      fault({
        id: 'knee_dip',
        take: 'interdecile_range',
        signal: 'knee_flexion',
        over: 'repetition',
        faultWhen: 'above',
        limit: 14,
        margin: 8,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Pushing with the legs',
          de: 'Die Beine helfen mit',
          es: 'Te ayudas con las piernas',
          ar: 'دفع بالساقين',
        },
        cue: {
          id: 'legs_still',
          en: 'Keep your legs still: the shoulders do the work.',
          de: 'Beine ruhig: Die Schultern machen die Arbeit.',
          es: 'Piernas quietas: trabajan los hombros.',
          ar: 'ثبّت ساقيك: العمل للكتفين.',
        },
        source: 'NSCA Essentials: a dip of the knees makes a push press of it.',
      }),
      dropped('back', 380),
    ],
  },
});
