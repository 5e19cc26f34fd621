import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, shallowElbow } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { swings, tooUpright } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('row');

/** Row, bent over: the elbows are pulled back along the trunk. One arm, both, or in turn. */
export const bentOverRow = coached({
  slug: 'bent_over_row',
  name: { en: 'Bent-over row', de: 'Vorgebeugtes Rudern', es: 'Remo inclinado', ar: 'التجديف بانحناء' },
  instructions: {
    en: [
      'Hold a bar or two dumbbells, soften your knees and hinge forwards until your trunk is between 45 degrees and level.',
      'Let the weight hang under your shoulders with your back flat and your neck in line with it.',
      'Breathe in, brace, then pull the weight to your lower ribs or navel while you breathe out.',
      'Lead with the elbows and pinch your shoulder blades at the top.',
      'Lower it at half the speed you lifted it.',
      'If your trunk rises with each pull, the load is too heavy and the legs are doing the rowing.',
    ],
    de: [
      'Halt eine Stange oder zwei Kurzhanteln, lass die Knie locker und beug dich aus der Hüfte vor, bis der Oberkörper zwischen 45 Grad und der Waagerechten ist.',
      'Lass das Gewicht unter den Schultern hängen, der Rücken gerade und der Nacken in einer Linie damit.',
      'Atme ein, spann dich an und zieh das Gewicht dann beim Ausatmen zu den unteren Rippen oder zum Nabel.',
      'Führ mit den Ellbogen und zieh oben die Schulterblätter zusammen.',
      'Lass es halb so schnell ab, wie du es gehoben hast.',
      'Steigt der Oberkörper bei jedem Zug, ist das Gewicht zu schwer und die Beine rudern mit.',
    ],
    es: [
      'Sujeta una barra o dos mancuernas, afloja las rodillas e inclínate desde la cadera hasta que el tronco quede entre 45 grados y la horizontal.',
      'Deja colgar el peso bajo los hombros, con la espalda recta y el cuello alineado con ella.',
      'Toma aire, ponte firme y lleva el peso a las costillas bajas o al ombligo mientras sueltas el aire.',
      'Guía con los codos y junta los omóplatos arriba.',
      'Bájalo a la mitad de la velocidad con que lo subiste.',
      'Si el tronco sube con cada tirón, la carga es excesiva y son las piernas las que reman.',
    ],
    ar: [
      'أمسك بارًا أو دمبلين، وأرخِ ركبتيك وانحنِ من الوركين حتى يصبح جذعك بين 45 درجة والوضع الأفقي.',
      'دع الوزن يتدلى تحت كتفيك وظهرك مستقيم ورقبتك على استقامته.',
      'خذ شهيقًا وشدّ جذعك، ثم اسحب الوزن إلى أسفل أضلاعك أو سرّتك مع الزفير.',
      'قُد الحركة بمرفقيك واضمم لوحي كتفيك في الأعلى.',
      'أنزله بنصف السرعة التي رفعته بها.',
      'إذا ارتفع جذعك مع كل سحبة فالوزن ثقيل والساقان هما اللتان تجدّفان.',
    ],
  },
  muscles: [
    'latissimus dorsi',
    'rhomboids',
    'trapezius',
    'posterior deltoid',
    'biceps brachii',
    'erector spinae',
  ],
  aliases: ['row', 'barbell row', 'bent-over barbell row', 'bent-over dumbbell row'],
  hiddenAliases: ['t bar row', 'pendlay row', 'rowing', 'renegade row'],
  coaching: {
    key: 'row',
    name: { en: 'Row', de: 'Rudern', es: 'Remo', ar: 'التجديف' },
    family: 'row',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'planted',
      components: [
        part(
          'elbow_flexion',
          { rest: 20, peak: 95 },
          seen('18 at rest, 96 at the far end', 'Other trainers: an elbow angle from 170 to 50 degrees'),
        ),
        part(
          'shoulder_elevation',
          { rest: 65, peak: 20, weight: 0.6 },
          seen('47 at rest, 14 at the far end'),
        ),
      ],
      maximumRest: [0.55, seen('14 % at most')],
      gate: [
        holds('hip_flexion', { atLeast: 20 }, seen('62 to 79 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: -0.1 }, seen('0.72 to 1.17 in nine of ten frames')),
      ],
      requires: [
        shows('elbow_flexion', 'travel', { atLeast: 30, needed: true }, seen('68 and more')),
        shows('hip_in_picture', 'range', { atMost: 0.35 }, seen('0.06 at most')),
        shows('trunk_lean', 'range', { atMost: 42 }, seen('5 at most')),
        shows('shoulder_elevation', 'travel', { atMost: 20 }, seen('-26 at most')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [
      shallowElbow(72, 'Other trainers: a row goes from 170 to 50 degrees at the elbow; 108 is half of it.', {
        id: 'pull_to_belly',
        en: 'Pull all the way to your belly.',
        de: 'Zieh bis zum Bauch.',
        es: 'Lleva el peso hasta el abdomen.',
        ar: 'اسحب حتى بطنك.',
      }),
      armsStayBent('rest', 32, {
        id: 'lower_all_the_way',
        en: 'Lower until your arms are straight.',
        de: 'Lass ab, bis die Arme gestreckt sind.',
        es: 'Baja hasta estirar los brazos.',
        ar: 'أنزل حتى تستقيم ذراعاك.',
      }),
      swings(14),
      tooUpright({
        atLeast: 38,
        margin: 10,
        views: ['side'],
        source:
          'NSCA Essentials, bent-over row: trunk slightly above level; under 45 degrees it becomes a shrug.',
      }),
      dropped('back'),
    ],
  },
});
