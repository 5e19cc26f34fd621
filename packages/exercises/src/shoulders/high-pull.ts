import { variantOf } from '../coached.ts';
import { holds, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { synthetic } from '../sources.ts';
import { uprightRow } from './upright-row.ts';

const seen = synthetic('high_pull');

/** High pull: from bent hips and knees the weight is thrown up along the body, the elbows ahead of the hands. */
export const highPull = variantOf(uprightRow, {
  slug: 'high_pull',
  name: { en: 'High pull', de: 'Hoher Zug', es: 'Tirón alto', ar: 'السحب العالي' },
  instructions: {
    en: [
      'Hold a bar or kettlebell in front of your thighs and stand with your feet under your hips.',
      'Push your hips back until the weight is just above your knees, breathing in, with a flat back.',
      'Jump the hips open and stand tall at once, so that the weight is thrown upwards.',
      'Let your elbows fly high and outside while you breathe out, with the hands always below them.',
      'Catch the weight with long arms and soft knees on its way down.',
      'Arms that bend before the hips are straight rob the pull of its power, so be patient.',
    ],
    de: [
      'Halt eine Stange oder Kettlebell vor den Oberschenkeln, die Füße unter den Hüften.',
      'Schieb beim Einatmen die Hüfte zurück, bis das Gewicht knapp über den Knien ist, der Rücken gerade.',
      'Streck die Hüfte mit einem Ruck und steh sofort aufrecht, sodass das Gewicht nach oben geschleudert wird.',
      'Lass die Ellbogen hoch und nach außen fliegen und atme dabei aus, die Hände immer unter ihnen.',
      'Fang das Gewicht auf dem Weg nach unten mit langen Armen und lockeren Knien ab.',
      'Beugen sich die Arme, bevor die Hüfte gestreckt ist, fehlt dem Zug die Kraft: Hab Geduld.',
    ],
    es: [
      'Sujeta una barra o kettlebell delante de los muslos, con los pies bajo las caderas.',
      'Lleva la cadera atrás tomando aire hasta que el peso quede justo encima de las rodillas, con la espalda recta.',
      'Estira la cadera de golpe y ponte erguido a la vez, de modo que el peso salga lanzado hacia arriba.',
      'Deja que los codos vuelen altos y hacia fuera mientras sueltas el aire, con las manos siempre por debajo.',
      'Recibe el peso en la bajada con los brazos largos y las rodillas sueltas.',
      'Doblar los brazos antes de estirar la cadera le quita fuerza al tirón, así que ten paciencia.',
    ],
    ar: [
      'أمسك بارًا أو كيتلبل أمام فخذيك وقف وقدماك تحت وركيك.',
      'ادفع وركيك إلى الخلف مع الشهيق حتى يصبح الوزن فوق ركبتيك بقليل، وظهرك مستقيم.',
      'افرد وركيك بقفزة وانتصب دفعة واحدة ليندفع الوزن إلى الأعلى.',
      'دع مرفقيك يرتفعان عاليًا وإلى الخارج مع الزفير، ويداك دائمًا أخفض منهما.',
      'استقبل الوزن أثناء نزوله بذراعين ممدودتين وركبتين مرنتين.',
      'انثناء الذراعين قبل استقامة الوركين يسلب السحبة قوتها، فاصبر.',
    ],
  },
  muscles: [
    'trapezius',
    'lateral deltoid',
    'gluteus maximus',
    'hamstrings',
    'erector spinae',
    'biceps brachii',
  ],
  aliases: ['kettlebell high pull', 'barbell high pull', 'sumo deadlift high pull'],
  coaching: {
    counting: {
      gate: [holds('hip_height', { atLeast: 0.6, slack: 0.2 }, seen('1.5 to 1.64 in nine of ten frames'))],
      requires: [
        shows('elbow_flexion', 'travel', { atLeast: 30 }, seen('77 and more')),
        shows('shoulder_elevation', 'travel', { atLeast: 20, needed: true }, seen('71 and more')),
        shows('wrist_over_hip', 'travel', { atLeast: 0.45, needed: true }, seen('0.75 and more')),
        shows('wrist_over_elbow', 'mean_of_frames', { atMost: -0.03 }, seen('-0.44 at most')),
        shows('wrist_over_elbow', 'maximum', { over: 'peak', atMost: 0.2 }, seen('-0.44 at most')),
        facesAhead(0.16, seen('0.04 at most')),
      ],
    },
    without: ['swinging', 'too_fast'],
  },
});
