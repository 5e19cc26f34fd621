import { variantOf } from '../coached.ts';
import { part } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { backRounds, notUpright, shortHinge } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';
import { deadlift } from './deadlift.ts';

const seen = synthetic('romanian_deadlift');

/** Romanian deadlift: the hips go back over nearly straight legs, the hands down along the thighs. */
export const romanianDeadlift = variantOf(deadlift, {
  slug: 'romanian_deadlift',
  name: {
    en: 'Romanian deadlift',
    de: 'Rumänisches Kreuzheben',
    es: 'Peso muerto rumano',
    ar: 'الرفعة الميتة الرومانية',
  },
  instructions: {
    en: [
      'Stand tall holding the weight against the front of your thighs, with soft knees and feet under your hips.',
      'Breathe in and push your hips straight back as if closing a car door behind you.',
      'Let the weight slide down your thighs, keeping your shins upright and your spine long from head to tailbone.',
      'Stop when you feel a firm stretch in the hamstrings, usually somewhere between knee and mid-shin.',
      'Drive your hips forwards to stand up again while you breathe out.',
      'Chasing the floor is the classic error: once the hips stop moving back, the only thing left to bend is your spine.',
    ],
    de: [
      'Steh aufrecht mit dem Gewicht vor den Oberschenkeln, die Knie locker und die Füße unter den Hüften.',
      'Atme ein und schieb die Hüfte gerade nach hinten, als würdest du eine Autotür hinter dir schließen.',
      'Lass das Gewicht die Oberschenkel entlanggleiten, die Schienbeine senkrecht und die Wirbelsäule lang vom Kopf bis zum Steiß.',
      'Halt an, wenn du eine deutliche Dehnung in den Beinrückseiten spürst, meist zwischen Knie und Mitte des Schienbeins.',
      'Schieb die Hüfte zum Aufrichten nach vorn und atme dabei aus.',
      'Der klassische Fehler ist, zum Boden zu wollen: Sobald die Hüfte nicht weiter zurückgeht, beugt sich nur noch die Wirbelsäule.',
    ],
    es: [
      'Ponte erguido con el peso delante de los muslos, las rodillas sueltas y los pies bajo las caderas.',
      'Toma aire y lleva la cadera recta hacia atrás, como si cerraras con ella la puerta de un coche.',
      'Deja que el peso se deslice por los muslos, con las espinillas verticales y la columna larga de la cabeza al cóccix.',
      'Para cuando notes un estiramiento firme en los isquiotibiales, normalmente entre la rodilla y media espinilla.',
      'Empuja la cadera hacia delante para volver arriba mientras sueltas el aire.',
      'Buscar el suelo es el error clásico: cuando la cadera deja de ir atrás, lo único que queda por doblar es la columna.',
    ],
    ar: [
      'قف منتصبًا والوزن أمام فخذيك، وركبتاك مرنتان وقدماك تحت وركيك.',
      'خذ شهيقًا وادفع وركيك إلى الخلف مباشرة كأنك تغلق باب سيارة خلفك.',
      'دع الوزن ينزلق على فخذيك، وساقاك عموديتان وعمودك الفقري ممدود من الرأس إلى العصعص.',
      'توقف حين تشعر بشدّ واضح في عضلات الفخذ الخلفية، وغالبًا بين الركبة ومنتصف الساق.',
      'ادفع وركيك إلى الأمام لتقف مجددًا مع الزفير.',
      'السعي إلى بلوغ الأرض هو الخطأ المعروف، فحين يتوقف الوركان عن الرجوع لا يبقى ما ينثني إلا عمودك الفقري.',
    ],
  },
  muscles: ['hamstrings', 'gluteus maximus', 'erector spinae', 'adductors', 'forearm flexors'],
  aliases: ['rdl', 'dumbbell romanian deadlift'],
  hiddenAliases: ['stiff leg deadlift', 'stiff legged deadlift', 'straight leg deadlift', 'hip hinge'],
  toldApart: {
    measuredOn: 'synthetic',
    when: [{ feature: 'kneeRange', no: 40, yes: 30, shown: { least: 7, most: 9 } }],
  },
  coaching: {
    counting: {
      components: [
        part('hip_flexion', { rest: 15, peak: 85 }, seen('21 at rest, 90 at the far end')),
        part('wrist_height', { rest: 1.35, peak: 0.7 }, seen('1.48 at rest, 0.61 at the far end')),
      ],
    },
    rules: [
      backRounds,
      shortHinge({
        atLeast: 56,
        cue: {
          id: 'hinge_more',
          en: 'Push your hips farther back and bend lower.',
          de: 'Schieb die Hüfte weiter nach hinten und beug dich tiefer.',
          es: 'Lleva la cadera más atrás e inclínate más.',
          ar: 'ادفع وركك إلى الخلف أكثر وانحنِ أكثر.',
        },
        source:
          'NSCA Essentials: down until the trunk is about parallel to the floor or the hamstrings stop it.',
      }),
      fallsShort({
        id: 'knees_bent',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 45,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Knees bend too much',
          de: 'Knie zu stark gebeugt',
          es: 'Rodillas demasiado flexionadas',
          ar: 'الركبتان تنثنيان كثيرًا',
        },
        cue: {
          id: 'soft_knees',
          en: 'Keep your knees soft and still: the hips do the work.',
          de: 'Knie locker und ruhig: Die Hüfte macht die Arbeit.',
          es: 'Rodillas semiflexionadas y quietas: trabaja la cadera.',
          ar: 'ركبتاك مرنتان وثابتتان: العمل للورك.',
        },
        source: 'NSCA Essentials: knees stay slightly bent, about 15 to 30 degrees, all the way.',
      }),
      notUpright(24),
      dropped('out'),
    ],
  },
});
