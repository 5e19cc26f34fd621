import { variantOf } from '../coached.ts';
import { leansAside } from '../faults/trunk.ts';
import { shoulderPress } from './shoulder-press.ts';

/** One-arm shoulder press: one hand presses, the other hangs or rests. */
export const oneArmShoulderPress = variantOf(shoulderPress, {
  slug: 'one_arm_shoulder_press',
  name: {
    en: 'One-arm shoulder press',
    de: 'Einarmiges Schulterdrücken',
    es: 'Press de hombro a una mano',
    ar: 'ضغط الكتف بذراع واحدة',
  },
  instructions: {
    en: [
      'Stand with your feet under your hips and hold a dumbbell or kettlebell at one shoulder.',
      'Make a fist with your free hand and hold that arm a little away from your side.',
      'Breathe in, squeeze your buttocks, and press the weight up next to your ear.',
      'Breathe out near the top and straighten your elbow without shrugging.',
      'Bring it down to the shoulder in a straight line, then do the other side for as many.',
      'If your hip slides out under the weight, choose a lighter one until you can stand still.',
    ],
    de: [
      'Steh mit den Füßen unter den Hüften und halt eine Kurzhantel oder Kettlebell an einer Schulter.',
      'Mach mit der freien Hand eine Faust und halt den Arm etwas vom Körper weg.',
      'Atme ein, spann das Gesäß an und drück das Gewicht neben dem Ohr nach oben.',
      'Atme kurz vor dem höchsten Punkt aus und streck den Ellbogen, ohne die Schulter hochzuziehen.',
      'Führ das Gewicht gerade zur Schulter zurück und mach danach auf der anderen Seite genauso viele.',
      'Weicht die Hüfte unter dem Gewicht zur Seite aus, nimm ein leichteres, bis du ruhig stehst.',
    ],
    es: [
      'Ponte de pie con los pies bajo las caderas y sujeta una mancuerna o kettlebell junto a un hombro.',
      'Cierra el puño de la mano libre y mantén ese brazo un poco separado del costado.',
      'Toma aire, aprieta los glúteos y empuja el peso hacia arriba junto a la oreja.',
      'Suelta el aire cerca de lo más alto y estira el codo sin encoger el hombro.',
      'Bájalo al hombro en línea recta y después haz las mismas con el otro lado.',
      'Si la cadera se desplaza bajo el peso, elige uno más ligero hasta que puedas quedarte quieto.',
    ],
    ar: [
      'قف وقدماك تحت وركيك وأمسك دمبلًا أو كيتلبل عند أحد كتفيك.',
      'اقبض يدك الحرة وأبعد ذراعها قليلًا عن جانبك.',
      'خذ شهيقًا واعصر أردافك وادفع الوزن إلى الأعلى بجانب أذنك.',
      'ازفر قرب الأعلى وافرد مرفقك دون أن ترفع كتفك.',
      'أنزله إلى كتفك في خط مستقيم، ثم كرّر العدد نفسه بالجهة الأخرى.',
      'إذا انزاح وركك تحت الوزن فاختر أخف منه حتى تستطيع الوقوف بثبات.',
    ],
  },
  muscles: ['anterior deltoid', 'lateral deltoid', 'triceps brachii', 'trapezius', 'obliques'],
  aliases: ['single-arm shoulder press', 'one-arm overhead press', 'single-arm overhead press'],
  hiddenAliases: [
    'one arm kettlebell press',
    'single arm dumbbell press',
    'one arm press',
    'single arm press',
  ],
  coaching: { without: ['uneven'], further: [leansAside] },
});
