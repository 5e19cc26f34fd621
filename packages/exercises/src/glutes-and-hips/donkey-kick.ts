import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('donkey_kick');

/** Donkey kick: on all fours, one bent leg is pressed up behind. Each repetition belongs to the leg. */
export const donkeyKick = coached({
  slug: 'donkey_kick',
  name: { en: 'Donkey kick', de: 'Eselstritt', es: 'Patada de glúteo', ar: 'ركلة الحمار' },
  instructions: {
    en: [
      'Come onto hands and knees, with your wrists under your shoulders and your knees under your hips.',
      'Draw your belly in a little so that your lower back stays flat.',
      'Keep one knee bent at a right angle and press that sole towards the ceiling while you exhale.',
      'Lift until your thigh is in line with your trunk, and tighten the buttock for a moment.',
      'Inhale and lower the knee until it hovers over the ground beside the other one.',
      'Kicking higher by sagging through the waist strains the lumbar spine, so keep it smaller and stricter.',
    ],
    de: [
      'Geh auf Hände und Knie, die Handgelenke unter den Schultern und die Knie unter den Hüften.',
      'Zieh den Bauch etwas ein, damit der untere Rücken gerade bleibt.',
      'Lass ein Knie rechtwinklig gebeugt und drück diese Sohle beim Ausatmen zur Decke.',
      'Heb, bis der Oberschenkel in einer Linie mit dem Rumpf ist, und spann das Gesäß kurz an.',
      'Atme ein und senk das Knie, bis es neben dem anderen über dem Boden schwebt.',
      'Wer höher tritt und dabei durchhängt, belastet die Lendenwirbelsäule: Mach es kleiner und sauberer.',
    ],
    es: [
      'Ponte a cuatro patas, con las muñecas bajo los hombros y las rodillas bajo las caderas.',
      'Mete un poco el abdomen para que la zona lumbar no se hunda.',
      'Mantén una rodilla en ángulo recto y empuja esa planta hacia el techo mientras sueltas el aire.',
      'Sube hasta que el muslo quede en línea con el tronco y aprieta el glúteo un momento.',
      'Toma aire y baja la rodilla hasta que quede suspendida junto a la otra.',
      'Patear más alto hundiendo la cintura carga la columna lumbar, así que hazlo más corto y más limpio.',
    ],
    ar: [
      'اجثُ على يديك وركبتيك، ورسغاك تحت كتفيك وركبتاك تحت وركيك.',
      'اسحب بطنك قليلًا إلى الداخل ليبقى أسفل ظهرك مستقيمًا.',
      'أبقِ إحدى ركبتيك مثنية بزاوية قائمة وادفع باطن قدمها نحو السقف مع الزفير.',
      'ارفع حتى يصبح فخذك على استقامة جذعك، وشدّ أردافك لحظة.',
      'خذ شهيقًا وأنزل الركبة حتى تبقى معلقة فوق الأرض بجانب الأخرى.',
      'رفع الركلة أعلى مع تدلي الخصر يُجهد الفقرات القطنية، فاجعلها أصغر وأدق.',
    ],
  },
  muscles: ['gluteus maximus', 'hamstrings', 'multifidus', 'transversus abdominis'],
  aliases: ['glute kickback', 'quadruped hip extension'],
  hiddenAliases: ['donkey kickback', 'kneeling glute kickback'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'free',
      components: [
        part('hip_flexion', { rest: 80, peak: 15 }, seen('71 at rest, 6 at the far end')),
        part(
          'hip_over_knee',
          { rest: 0.8, peak: 0.1, weight: 0.6 },
          seen('0.72 at rest, 0.16 at the far end'),
        ),
      ],
      maximumRest: [0.55, seen('32 % at most')],
      minimumDurationMs: [1000, seen('1.45 s and more')],
      gate: [
        holds('trunk_lean', { atLeast: 45, slack: 10 }, seen('76 to 86 in nine of ten frames')),
        holds('face_up', { atMost: 0.1 }, seen('-0.24 to -0.14 in nine of ten frames')),
        holds('hip_height', { atMost: 1.3 }, seen('0.09 to 0.67 in nine of ten frames')),
        holds(
          'shoulder_over_wrist',
          { atLeast: 0.2, slack: 0.2 },
          seen('0.92 to 1.28 in nine of ten frames'),
        ),
      ],
      requires: [
        shows('hip_flexion', 'travel', { atMost: -25 }, seen('-50 at most')),
        // A leg that stretches out is a bird dog's.
        shows('knee_flexion', 'mean_of_frames', { atLeast: 50 }, seen('82 and more')),
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0.05 at most')),
        shows('shoulder_in_picture', 'range', { atMost: 0.35 }, seen('0.04 at most')),
        shows('trunk_lean', 'range', { atMost: 25 }, seen('4 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atMost: 36,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Thigh not level with the trunk',
          de: 'Oberschenkel nicht auf Höhe des Rumpfes',
          es: 'El muslo no llega a la línea del tronco',
          ar: 'الفخذ ليس بمستوى الجذع',
        },
        cue: {
          id: 'press_the_sole_up',
          en: 'Press your sole up until the thigh is level with your back.',
          de: 'Drück die Sohle hoch, bis der Oberschenkel auf Höhe des Rückens ist.',
          es: 'Empuja la planta hacia arriba hasta alinear el muslo con la espalda.',
          ar: 'ادفع باطن قدمك إلى الأعلى حتى يستوي فخذك مع ظهرك.',
        },
        source: 'ACE exercise library, quadruped bent-knee hip extension: the thigh in line with the trunk.',
      }),
      dropped('back', 300),
    ],
  },
});
