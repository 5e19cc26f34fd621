import { coached, downAndUp } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesFromTheFront } from '../faults/turns.ts';
import { kneeTurnsIn, kneesForward, shallowKnee } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { leansForward } from '../faults/trunk.ts';
import { recordings } from '../sources.ts';

const seen = recordings('lunge');

/** Lunge, forwards or backwards: the hips sink between one leg in front and one behind. Each repetition belongs to the leg in front. */
export const lunge = coached({
  slug: 'lunge',
  name: { en: 'Lunge', de: 'Ausfallschritt', es: 'Zancada', ar: 'الاندفاع' },
  instructions: {
    en: [
      'Stand upright with your feet under your hips and your hands on your waist or holding dumbbells at your sides.',
      'Take a long step forwards and breathe in as you lower your back knee straight towards the floor.',
      'At the bottom both knees are bent to roughly a right angle, and the front foot is flat on the ground.',
      'Keep your trunk vertical and your front knee pointing the same way as your second toe.',
      'Push off the front foot to return to standing as you breathe out, then step with the other leg.',
      'Steps that are too short lift the front heel and crowd the knee, so give yourself more room.',
    ],
    de: [
      'Steh aufrecht, die Füße unter den Hüften und die Hände an der Taille oder mit Kurzhanteln an den Seiten.',
      'Mach einen großen Schritt nach vorn und senk beim Einatmen das hintere Knie gerade zum Boden.',
      'Unten sind beide Knie etwa im rechten Winkel gebeugt, und der vordere Fuß steht flach auf.',
      'Halt den Oberkörper senkrecht und das vordere Knie in Richtung des zweiten Zehs.',
      'Stoß dich mit dem vorderen Fuß ab, komm beim Ausatmen in den Stand zurück und wechsle dann das Bein.',
      'Zu kurze Schritte heben die vordere Ferse und engen das Knie ein, also gib dir mehr Raum.',
    ],
    es: [
      'Ponte de pie, con los pies bajo las caderas y las manos en la cintura o con mancuernas a los lados.',
      'Da un paso largo hacia delante y toma aire mientras bajas la rodilla de atrás recta hacia el suelo.',
      'Abajo, las dos rodillas forman más o menos un ángulo recto y el pie de delante está plano.',
      'Mantén el tronco vertical y la rodilla de delante en la dirección del segundo dedo del pie.',
      'Empuja con el pie de delante para volver arriba mientras sueltas el aire, y después da el paso con la otra pierna.',
      'Los pasos demasiado cortos levantan el talón y aprietan la rodilla, así que date más espacio.',
    ],
    ar: [
      'قف منتصبًا وقدماك تحت وركيك، ويداك على خصرك أو ممسكتان بدمبلين على الجانبين.',
      'اخطُ خطوة طويلة إلى الأمام، وخذ شهيقًا وأنت تُنزل ركبتك الخلفية مستقيمة نحو الأرض.',
      'في الأسفل تكون الركبتان مثنيتين بزاوية قائمة تقريبًا والقدم الأمامية مسطحة على الأرض.',
      'أبقِ جذعك عموديًا وركبتك الأمامية في اتجاه الإصبع الثاني من قدمك.',
      'ادفع بالقدم الأمامية لتعود إلى الوقوف مع الزفير، ثم بدّل الساق.',
      'الخطوة القصيرة جدًا ترفع الكعب الأمامي وتضغط الركبة، فأعطِ نفسك مسافة أكبر.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'hamstrings', 'adductors', 'gluteus medius'],
  aliases: ['forward lunge', 'front lunge', 'alternating lunge'],
  hiddenAliases: [
    'walking lunge',
    'dumbbell lunge',
    'split squat',
    'static lunge',
    'lunging',
    'curtsy lunge',
    'step back lunge',
  ],
  coaching: {
    family: 'lunge',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: downAndUp,
    counting: {
      sides: 'whole',
      feet: 'stepping',
      leads: 'thigh_lean',
      components: [
        part(
          'knee_flexion',
          { rest: 15, peak: 95 },
          seen(
            '22 at rest, 98 at the far end',
            'NgoQuocBao: a knee angle of 160 degrees is standing, 90 is down',
          ),
        ),
        part('hip_height', { rest: 1.5, peak: 0.85 }, seen('1.4 at rest, 0.68 at the far end')),
        part(
          'hip_over_knee',
          { rest: 0.75, peak: 0.35, standsIn: true },
          seen('0.71 at rest, 0.36 at the far end'),
        ),
      ],
      minimumRange: [0.35, seen('90 % and more')],
      maximumRest: [0.55, seen('23 % at most')],
      gate: [
        holds('trunk_lean', { atMost: 60 }, seen('6 to 30 in nine of ten frames')),
        holds('hip_height', { atLeast: 0.25, slack: 0.4 }, seen('0.67 to 1.44 in nine of ten frames')),
      ],
      requires: [
        shows('hip_height', 'travel', { atMost: -0.2 }, seen('-0.51 at most')),
        shows('hip_in_picture', 'travel', { atMost: -0.15 }, seen('-0.55 at most')),
        shows('ankle_spread', 'maximum', { atLeast: 0.52 }, seen('1.46 and more')),
      ],
    },
    report: 'knee_flexion',
    rules: [
      shallowKnee(
        76,
        'NgoQuocBao: front knee 60 to 125 degrees at the bottom; 90 is the aim (NSCA Essentials), 14 are left for a short step.',
      ),
      leansForward(36, 2),
      kneesForward(36),
      kneeTurnsIn(0.09),
      // From the front the knee of the step bends towards the camera, and when it sinks is not seen.
      dropped('out', 320, ['side', 'oblique']),
    ],
    cues: kneesFromTheFront,
  },
});
