import { variantOf } from '../coached.ts';
import { shows } from '../counted.ts';
import { recordings } from '../sources.ts';
import { lateralRaise } from './lateral-raise.ts';

const seen = recordings('shoulder_abduction');

/** Shoulder abduction: straight arms sideways as far as they go, also overhead. */
export const shoulderAbduction = variantOf(lateralRaise, {
  slug: 'shoulder_abduction',
  name: {
    en: 'Shoulder abduction',
    de: 'Seitliches Armheben',
    es: 'Abducción de hombros',
    ar: 'تبعيد الكتف',
  },
  instructions: {
    en: [
      'Stand or sit tall without weights, arms relaxed by your sides and thumbs pointing forwards.',
      'Breathe in and float both arms out sideways, turning the thumbs up as you pass shoulder height.',
      'Carry on until your hands are above your head, or as far as is comfortable and free of pain.',
      'Pause for a breath at the top with your neck soft.',
      'Breathe out and bring the arms back down along the same wide arc.',
      'Hitching the shoulder to gain height is the common dodge, so watch in a mirror that both sides rise evenly.',
    ],
    de: [
      'Steh oder sitz aufrecht ohne Gewichte, die Arme locker an den Seiten und die Daumen nach vorn.',
      'Atme ein, lass beide Arme zur Seite steigen und dreh ab Schulterhöhe die Daumen nach oben.',
      'Mach weiter, bis die Hände über dem Kopf sind, oder so weit, wie es bequem und schmerzfrei geht.',
      'Bleib oben einen Atemzug, den Nacken weich.',
      'Atme aus und senk die Arme im selben weiten Bogen.',
      'Die Schulter hochzuziehen ist der übliche Trick, um höher zu kommen: Prüf im Spiegel, ob beide Seiten gleich steigen.',
    ],
    es: [
      'Ponte de pie o siéntate erguido sin pesos, con los brazos relajados a los lados y los pulgares hacia delante.',
      'Toma aire y sube los dos brazos hacia los lados, girando los pulgares hacia arriba al pasar la altura de los hombros.',
      'Sigue hasta que las manos estén sobre la cabeza, o hasta donde llegues cómodo y sin dolor.',
      'Quédate arriba una respiración con el cuello suelto.',
      'Suelta el aire y baja los brazos por el mismo arco amplio.',
      'Encoger el hombro para ganar altura es la trampa habitual, así que comprueba en un espejo que los dos lados suben igual.',
    ],
    ar: [
      'قف أو اجلس منتصبًا دون أوزان وذراعاك مرتخيتان على جانبيك وإبهاماك إلى الأمام.',
      'خذ شهيقًا وارفع ذراعيك إلى الجانبين بخفة، وأدر إبهاميك إلى الأعلى بعد ارتفاع الكتفين.',
      'تابع حتى تصبح يداك فوق رأسك، أو إلى حيث ترتاح بلا ألم.',
      'توقف لنفَس واحد في الأعلى ورقبتك مرتخية.',
      'ازفر وأنزل ذراعيك على القوس الواسع نفسه.',
      'رفع الكتف لكسب الارتفاع حيلة شائعة، فتحقق في مرآة من أن الجهتين ترتفعان بالتساوي.',
    ],
  },
  muscles: ['lateral deltoid', 'rotator cuff', 'trapezius', 'serratus anterior'],
  aliases: ['arm abduction', 'standing shoulder abduction', 'side arm raise'],
  hiddenAliases: ['abduction', 'lateral arm lift', 'arm raise', 'arm side raise'],
  toldApart: {
    measuredOn: 'recordings',
    when: [{ feature: 'handHeightHigh', no: 0.5, yes: 0.8, shown: { least: 0.96, most: 0.96 } }],
  },
  coaching: {
    counting: {
      requires: [
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0 at most')),
        shows('wrist_outward', 'maximum', { atLeast: 0.54, needed: true }, seen('0.85 and more')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 110 }, seen('33 at most')),
        shows('elbow_flexion', 'range', { atMost: 70 }, seen('30 at most')),
      ],
    },
    without: ['above_the_shoulders'],
  },
});
