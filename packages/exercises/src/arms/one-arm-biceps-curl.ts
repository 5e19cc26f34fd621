import { variantOf } from '../coached.ts';
import { leansAside } from '../faults/trunk.ts';
import { bicepsCurl } from './biceps-curl.ts';

/** One-arm biceps curl: one arm bends, the other hangs. */
export const oneArmBicepsCurl = variantOf(bicepsCurl, {
  slug: 'one_arm_biceps_curl',
  name: {
    en: 'One-arm biceps curl',
    de: 'Einarmiger Bizepscurl',
    es: 'Curl de bíceps a una mano',
    ar: 'ثني البايسبس بذراع واحدة',
  },
  instructions: {
    en: [
      'Stand tall with a dumbbell in one hand and let that arm hang beside your thigh, palm forwards.',
      'Rest your free hand on your hip and keep both shoulders at one height.',
      'Breathe out and bend the elbow until the weight is in front of your shoulder.',
      'Wait there for a moment with a firm fist.',
      'Breathe in and let the weight down until your arm is long, then go on with the same side.',
      'Tipping sideways to help the weight up is a sign that the last few should wait for another day.',
    ],
    de: [
      'Steh aufrecht mit einer Kurzhantel in einer Hand und lass diesen Arm neben dem Oberschenkel hängen, die Handfläche nach vorn.',
      'Leg die freie Hand auf die Hüfte und halt beide Schultern gleich hoch.',
      'Atme aus und beug den Ellbogen, bis das Gewicht vor der Schulter ist.',
      'Bleib dort einen Moment mit fester Faust.',
      'Atme ein, lass das Gewicht ab, bis der Arm lang ist, und mach dann mit derselben Seite weiter.',
      'Neigst du dich zur Seite, um dem Gewicht zu helfen, sollten die letzten auf einen anderen Tag warten.',
    ],
    es: [
      'Ponte erguido con una mancuerna en una mano y deja colgar ese brazo junto al muslo, con la palma al frente.',
      'Apoya la mano libre en la cadera y mantén los dos hombros a la misma altura.',
      'Suelta el aire y dobla el codo hasta que el peso quede delante del hombro.',
      'Espera ahí un momento con el puño firme.',
      'Toma aire y baja el peso hasta que el brazo esté largo, y sigue después con el mismo lado.',
      'Inclinarte de lado para ayudar al peso es señal de que las últimas pueden esperar a otro día.',
    ],
    ar: [
      'قف منتصبًا وفي إحدى يديك دمبل، ودع تلك الذراع تتدلى بجانب فخذك وكفّها إلى الأمام.',
      'ضع يدك الحرة على وركك وأبقِ كتفيك بارتفاع واحد.',
      'ازفر واثنِ مرفقك حتى يصبح الوزن أمام كتفك.',
      'انتظر هناك لحظة وقبضتك محكمة.',
      'خذ شهيقًا وأنزل الوزن حتى تستقيم ذراعك، ثم واصل بالجهة نفسها.',
      'الميل إلى الجانب لمساعدة الوزن علامة على أن التكرارات الأخيرة تنتظر يومًا آخر.',
    ],
  },
  muscles: ['biceps brachii', 'brachialis', 'brachioradialis', 'forearm flexors'],
  aliases: ['single-arm biceps curl', 'one-arm dumbbell curl', 'single-arm curl', 'one-arm curl'],
  hiddenAliases: ['single arm dumbbell curl', 'single arm bicep curl', 'one arm bicep curl'],
  coaching: { without: ['uneven'], further: [leansAside] },
});
