import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('leg_extension');

/** Leg extension: sitting on a chair or in a machine, one shin or both lifted until the knee is straight. */
export const legExtension = coached({
  slug: 'leg_extension',
  name: { en: 'Leg extension', de: 'Beinstrecken', es: 'Extensión de piernas', ar: 'مدّ الساقين جلوسًا' },
  instructions: {
    en: [
      'Sit with your back against the rest and the hollow of your knees at the edge of the seat.',
      'Hold the seat beside your hips, toes pulled towards your shins.',
      'Breathe out and lift the lower leg until the knee is straight.',
      'Squeeze the front of your thigh for a second.',
      'Breathe in and let the foot sink slowly until the knee is bent at a right angle.',
      'The thigh stays on the seat all the time, and so does your back against the rest.',
    ],
    de: [
      'Setz dich mit dem Rücken an die Lehne, die Kniekehlen an der Kante des Sitzes.',
      'Halt dich neben der Hüfte am Sitz fest, die Zehen zu den Schienbeinen gezogen.',
      'Atme aus und heb den Unterschenkel, bis das Knie gestreckt ist.',
      'Spann die Vorderseite des Oberschenkels eine Sekunde lang an.',
      'Atme ein und lass den Fuß langsam sinken, bis das Knie im rechten Winkel steht.',
      'Der Oberschenkel bleibt die ganze Zeit auf dem Sitz und der Rücken an der Lehne.',
    ],
    es: [
      'Siéntate con la espalda en el respaldo y el hueco de las rodillas en el borde del asiento.',
      'Sujétate al asiento junto a la cadera, con los dedos de los pies hacia las espinillas.',
      'Suelta el aire y sube la pierna hasta que la rodilla quede recta.',
      'Aprieta la parte delantera del muslo durante un segundo.',
      'Toma aire y deja bajar el pie despacio hasta que la rodilla forme un ángulo recto.',
      'El muslo no se separa del asiento en ningún momento, ni la espalda del respaldo.',
    ],
    ar: [
      'اجلس وظهرك على المسند وباطن ركبتيك عند حافة المقعد.',
      'أمسك المقعد بجانب وركيك واسحب أصابع قدميك نحو ساقيك.',
      'ازفر وارفع الساق حتى تستقيم الركبة.',
      'اشدد مقدمة فخذك مدة ثانية.',
      'خذ شهيقًا ودع القدم تنزل ببطء حتى تصير الركبة بزاوية قائمة.',
      'يبقى الفخذ على المقعد طوال الوقت ويبقى ظهرك على المسند.',
    ],
  },
  muscles: ['quadriceps', 'rectus femoris'],
  aliases: ['seated leg extension', 'knee extension', 'seated knee extension'],
  hiddenAliases: ['quad extension', 'leg extension machine', 'single leg extension'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    states: { rest: 'BENT', out: 'STRETCHING', peak: 'STRETCHED', back: 'LOWERING' },
    counting: {
      sides: 'apart',
      feet: 'free',
      components: [part('knee_flexion', { rest: 85, peak: 15 }, seen('85 at rest, 6 at the far end'))],
      minimumPeak: [0.65, seen('108 % and more')],
      gate: [
        // Thighs are level: who stands up leaves the seat.
        holds(
          'hip_over_knee',
          { atLeast: -0.5, atMost: 0.35, slack: 0.1 },
          seen('-0.08 to 0.12 in nine of ten frames'),
        ),
        holds('hip_height', { atMost: 1.05, slack: 0.1 }, seen('-0.02 to 0.93 in nine of ten frames')),
        holds('shoulder_over_hip', { atLeast: 0.5, slack: 0.1 }, seen('0.7 to 0.98 in nine of ten frames')),
        holds('hip_flexion', { atLeast: 40, slack: 10 }, seen('85 to 89 in nine of ten frames')),
      ],
      requires: [
        shows('knee_flexion', 'travel', { atMost: -40, needed: true }, seen('-72 at most')),
        // The thigh lies still, as it does on no bicycle.
        shows('thigh_lean', 'range', { atMost: 22 }, seen('7 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.3 }, seen('0.08 at most')),
        shows('trunk_lean', 'range', { atMost: 25 }, seen('5 at most')),
      ],
    },
    report: 'knee_flexion',
    rules: [
      fallsShort({
        id: 'not_extended',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 30,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Knee not straight',
          de: 'Knie nicht gestreckt',
          es: 'La rodilla no se estira',
          ar: 'الركبة لم تستقم',
        },
        cue: {
          id: 'straighten_your_knee',
          en: 'Lift until your knee is straight.',
          de: 'Heb, bis das Knie gestreckt ist.',
          es: 'Sube hasta estirar la rodilla.',
          ar: 'ارفع حتى تستقيم ركبتك.',
        },
        source:
          'NSCA Essentials, leg extension: the knees end fully extended; 18 degrees and 12 beyond are left for the pose finder.',
      }),
      fallsShort({
        id: 'not_lowered',
        signal: 'knee_flexion',
        over: 'rest',
        atLeast: 62,
        margin: 12,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Foot not lowered all the way',
          de: 'Fuß nicht ganz gesenkt',
          es: 'El pie no baja del todo',
          ar: 'القدم لم تنزل بالكامل',
        },
        cue: {
          id: 'lower_the_foot',
          en: 'Lower your foot until it is under your knee.',
          de: 'Senk den Fuß, bis er unter dem Knie ist.',
          es: 'Baja el pie hasta que quede bajo la rodilla.',
          ar: 'أنزل قدمك حتى تصير تحت ركبتك.',
        },
        source:
          'NSCA Essentials, leg extension: it begins with the knees at a right angle; 28 degrees are left for seats and the pose finder.',
      }),
      swings(9),
      dropped('back'),
    ],
  },
});
