import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, shallowElbow } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('dip');

/** Dip, between bars or on a bench: the body sinks between the arms and is pushed up. */
export const dip = coached({
  slug: 'dip',
  name: { en: 'Dip', de: 'Dip', es: 'Fondo', ar: 'الغطس على المتوازي' },
  instructions: {
    en: [
      'Support yourself on two parallel bars with straight arms, shoulders pressed down away from your ears.',
      'Cross your ankles, tilt your chest slightly forwards and look a few steps ahead.',
      'Breathe in as you bend your elbows straight behind you and descend slowly.',
      'Stop when your upper arms are about level with the floor, or earlier if the shoulders complain.',
      'Breathe out and press down on the bars until your elbows are straight again.',
      'Dropping deep with the shoulders rolled forwards is what hurts people, so own the bottom position before you add repetitions.',
    ],
    de: [
      'Stütz dich mit gestreckten Armen auf zwei parallele Holme, die Schultern weg von den Ohren nach unten gedrückt.',
      'Kreuz die Knöchel, neig die Brust leicht vor und schau ein paar Schritte voraus.',
      'Atme ein, beug die Ellbogen gerade nach hinten und senk dich langsam.',
      'Halt an, wenn die Oberarme etwa waagerecht sind, oder früher, wenn die Schultern sich melden.',
      'Atme aus und drück auf die Holme, bis die Ellbogen wieder gerade sind.',
      'Weh tut es, wenn man mit vorgerollten Schultern tief fällt: Beherrsch erst die untere Position, dann mach mehr Wiederholungen.',
    ],
    es: [
      'Apóyate en dos barras paralelas con los brazos estirados y los hombros bajos, lejos de las orejas.',
      'Cruza los tobillos, inclina un poco el pecho hacia delante y mira unos pasos al frente.',
      'Toma aire mientras doblas los codos rectos hacia atrás y bajas despacio.',
      'Para cuando los brazos queden más o menos horizontales, o antes si los hombros se quejan.',
      'Suelta el aire y empuja las barras hasta volver a estirar los codos.',
      'Lo que lesiona es caer muy abajo con los hombros adelantados, así que domina la posición baja antes de sumar repeticiones.',
    ],
    ar: [
      'استند إلى قضيبين متوازيين بذراعين مستقيمتين وكتفين منخفضين بعيدًا عن أذنيك.',
      'اعقد كاحليك وأمِل صدرك قليلًا إلى الأمام وانظر بضع خطوات أمامك.',
      'خذ شهيقًا وأنت تثني مرفقيك إلى الخلف مباشرة وتنزل ببطء.',
      'توقف حين يصبح عضداك أفقيين تقريبًا، أو قبل ذلك إن اشتكى كتفاك.',
      'ازفر وادفع القضيبين إلى الأسفل حتى يستقيم مرفقاك.',
      'الهبوط العميق والكتفان مائلان إلى الأمام هو ما يؤذي، فأتقن الوضع السفلي قبل أن تزيد التكرارات.',
    ],
  },
  muscles: ['pectoralis major', 'triceps brachii', 'anterior deltoid'],
  aliases: ['parallel bar dip', 'chest dip'],
  hiddenAliases: ['bar dip', 'ring dip'],
  coaching: {
    family: 'dip',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('elbow_flexion', { rest: 15, peak: 90 }, seen('27 at rest, 101 at the far end')),
        part('shoulder_over_wrist', { rest: 1.05, peak: 0.6 }, seen('1.15 at rest, 0.8 at the far end')),
      ],
      minimumRange: [0.35, seen('77 % and more')],
      minimumPeak: [0.4, seen('66 % and more')],
      maximumRest: [0.6, seen('-4 % at most')],
      minimumDurationMs: [
        1100,
        'By our own judgement: recorded dips (eval/fresh) last 2 s and more; hops on the spot a second.',
      ],
      gate: [
        holds('trunk_lean', { atMost: 60 }, seen('15 to 32 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: 0.2 }, seen('0.79 to 1.18 in nine of ten frames')),
        holds('wrist_over_elbow', { atMost: 0.05 }, seen('-0.48 to -0.31 in nine of ten frames')),
      ],
      requires: [
        shows('shoulder_over_wrist', 'travel', { atMost: 0.02, needed: true }, seen('-0.29 at most')),
        shows('shoulder_in_picture', 'travel', { atMost: -0.2 }, seen('-0.29 at most')),
        shows('wrist_in_picture', 'range', { atMost: 0.35 }, seen('0.09 at most')),
        shows('wrist_over_hip', 'travel', { atLeast: -0.3 }, seen('0.23 and more')),
        shows('elbow_flexion', 'travel', { atLeast: 25 }, seen('58 and more')),
      ],
    },
    report: 'elbow_flexion',
    rules: [
      shallowElbow(72, 'NSCA Essentials: down until the upper arms are level, elbows at about 90 degrees.', {
        id: 'go_lower',
        en: 'Go lower until your upper arms are level.',
        de: 'Tiefer, bis die Oberarme waagerecht sind.',
        es: 'Baja hasta que los brazos queden paralelos al suelo.',
        ar: 'انزل أكثر حتى يصبح أعلى ذراعيك أفقيًا.',
      }),
      armsStayBent('rest', 34),
      swings(21.5),
      dropped('out', 400),
    ],
  },
});
