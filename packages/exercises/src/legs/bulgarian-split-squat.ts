import { variantOf } from '../coached.ts';
import { holds, shows } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { lunge } from './lunge.ts';

const seen = synthetic('bulgarian_split_squat');

/** Bulgarian split squat: one foot on a bench behind, the hips sink over the other. */
export const bulgarianSplitSquat = variantOf(lunge, {
  slug: 'bulgarian_split_squat',
  name: {
    en: 'Bulgarian split squat',
    de: 'Bulgarische Kniebeuge',
    es: 'Sentadilla búlgara',
    ar: 'القرفصاء البلغارية',
  },
  instructions: {
    en: [
      'Stand a long stride in front of a bench and rest the top of one foot on it behind you.',
      'Settle your weight over the front foot and square both hip bones to the front.',
      'Breathe in and lower straight down until the front thigh is about level with the floor.',
      'A slight forward lean is fine as long as your back stays flat and your front heel stays planted.',
      'Push up through the middle of the front foot, breathing out, and keep the rear leg for balance only.',
      'Wobbling is nearly always a sign of feet on one line, so set the front foot a little out to the side.',
    ],
    de: [
      'Stell dich einen großen Schritt vor eine Bank und leg hinter dir einen Fußrücken darauf ab.',
      'Verlagere dein Gewicht auf den vorderen Fuß und richte beide Hüftknochen gerade nach vorn.',
      'Atme ein und senk dich gerade nach unten, bis der vordere Oberschenkel etwa waagerecht ist.',
      'Eine leichte Vorlage ist in Ordnung, solange dein Rücken gerade und die vordere Ferse am Boden bleibt.',
      'Drück dich über die Mitte des vorderen Fußes hoch, atme dabei aus und nutze das hintere Bein nur fürs Gleichgewicht.',
      'Wackeln kommt fast immer daher, dass die Füße auf einer Linie stehen: Setz den vorderen Fuß etwas weiter nach außen.',
    ],
    es: [
      'Colócate a una zancada larga por delante de un banco y apoya en él, detrás de ti, el empeine de un pie.',
      'Lleva el peso al pie de delante y orienta los dos huesos de la cadera al frente.',
      'Toma aire y baja en línea recta hasta que el muslo de delante quede más o menos paralelo al suelo.',
      'Puedes inclinarte un poco hacia delante mientras la espalda siga recta y el talón de delante no se levante.',
      'Sube empujando con el centro del pie de delante mientras sueltas el aire, y deja la pierna de atrás solo para el equilibrio.',
      'Si te tambaleas, casi siempre es porque los pies están en la misma línea, así que separa un poco hacia fuera el de delante.',
    ],
    ar: [
      'قف على بُعد خطوة طويلة أمام مقعد، وضع ظهر إحدى قدميك عليه خلفك.',
      'انقل وزنك إلى القدم الأمامية واجعل عظمتي الورك متجهتين إلى الأمام.',
      'خذ شهيقًا وانزل مستقيمًا إلى الأسفل حتى يصبح الفخذ الأمامي أفقيًا تقريبًا.',
      'لا بأس بميل بسيط إلى الأمام ما دام ظهرك مستقيمًا وكعبك الأمامي ثابتًا على الأرض.',
      'ادفع بوسط القدم الأمامية لتصعد مع الزفير، ودع الساق الخلفية للتوازن فقط.',
      'سبب الاهتزاز في الغالب أن القدمين على خط واحد، فأبعد القدم الأمامية قليلًا إلى الجانب.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'gluteus medius', 'hamstrings'],
  aliases: ['rear-foot-elevated split squat', 'bulgarian squat'],
  hiddenAliases: ['bulgarian lunge', 'bulgarian split lunge', 'elevated split squat'],
  coaching: {
    counting: {
      // As in a lunge, but the leg behind stays bent and its foot stands high: where it is seen, rest lies farther out.
      sides: 'apart',
      feet: 'planted',
      maximumRest: [1.4, seen('114 % at most')],
      gate: [
        holds('trunk_lean', { atMost: 65 }, seen('4 to 12 in nine of ten frames')),
        holds('hip_height', { atLeast: 0, slack: 0.4 }, seen('0.45 to 1.01 in nine of ten frames')),
      ],
      requires: [
        shows('hip_in_picture', 'travel', { atMost: -0.35 }, seen('-0.53 at most')),
        shows('ankle_spread', 'maximum', { atLeast: 0.5 }, seen('1.5 and more')),
      ],
    },
    limits: {
      leaning_forward: [46, 'A slight lean forward belongs to it (NSCA Essentials, single-leg squat).'],
    },
    without: ['too_shallow', 'knees_forward'],
  },
});
