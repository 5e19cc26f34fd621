import { variantOf } from '../coached.ts';
import { squat } from './squat.ts';

/** Front squat: the weight lies before the shoulders, the trunk stays more upright. */
export const frontSquat = variantOf(squat, {
  slug: 'front_squat',
  name: { en: 'Front squat', de: 'Frontkniebeuge', es: 'Sentadilla frontal', ar: 'القرفصاء الأمامية' },
  instructions: {
    en: [
      'Rest the bar on the front of your shoulders, close to the throat, with your fingertips under it and your elbows pointing forwards.',
      'Step back from the rack, set your feet at shoulder width and turn your toes out a little.',
      'Take a big breath into your belly, then sit straight down between your heels with your trunk as upright as you can keep it.',
      'Go down until your thighs are level with the floor or lower, elbows high all the way.',
      'Drive up by leading with the elbows, and let the breath go once you are past the hardest part.',
      'If the elbows drop, your upper back rounds and the bar rolls away, so lift them before you lift the weight.',
    ],
    de: [
      'Leg die Stange vorn auf die Schultern, dicht an den Hals, mit den Fingerspitzen darunter und den Ellbogen nach vorn.',
      'Tritt vom Ständer zurück, stell die Füße schulterbreit auf und dreh die Zehen etwas nach außen.',
      'Atme tief in den Bauch und setz dich zwischen deine Fersen, mit dem Oberkörper so aufrecht, wie du ihn halten kannst.',
      'Geh nach unten, bis die Oberschenkel waagerecht oder tiefer sind, die Ellbogen die ganze Zeit hoch.',
      'Drück dich hoch, die Ellbogen zuerst, und lass die Luft heraus, sobald das Schwerste geschafft ist.',
      'Sinken die Ellbogen, wird der obere Rücken rund und die Stange rollt weg, also heb zuerst sie und dann das Gewicht.',
    ],
    es: [
      'Apoya la barra en la parte delantera de los hombros, cerca del cuello, con las yemas de los dedos debajo y los codos hacia delante.',
      'Sepárate del soporte, coloca los pies a la anchura de los hombros y gira un poco las puntas hacia fuera.',
      'Llena de aire el abdomen y siéntate entre los talones con el tronco tan erguido como puedas.',
      'Baja hasta que los muslos queden paralelos al suelo o más abajo, con los codos altos en todo momento.',
      'Sube guiando con los codos y suelta el aire cuando hayas pasado lo más duro.',
      'Si los codos caen, la parte alta de la espalda se redondea y la barra se va, así que súbelos antes de levantar el peso.',
    ],
    ar: [
      'ضع البار على مقدمة كتفيك قريبًا من الرقبة، وأطراف أصابعك تحته ومرفقاك متجهان إلى الأمام.',
      'ابتعد عن الحامل خطوة إلى الخلف، وباعد قدميك بعرض الكتفين، وأدر أصابعهما قليلًا إلى الخارج.',
      'املأ بطنك بالهواء، ثم اجلس مستقيمًا بين كعبيك وجذعك منتصب قدر ما تستطيع.',
      'انزل حتى يصبح فخذاك أفقيين أو أخفض، ومرفقاك مرفوعان طوال الوقت.',
      'اصعد بدفع المرفقين أولًا، وأخرج الزفير بعد أن تتجاوز أصعب نقطة.',
      'إذا هبط المرفقان تقوّس أعلى ظهرك وانزلق البار، فارفعهما قبل أن ترفع الوزن.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'erector spinae', 'rectus abdominis'],
  aliases: ['barbell front squat'],
  coaching: {
    limits: {
      leaning_forward: [
        45,
        'With the weight before the shoulders the trunk stays more upright: 45 by our own judgement, where a squat has 55.',
      ],
    },
  },
});
