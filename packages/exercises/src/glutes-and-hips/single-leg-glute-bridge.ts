import { variantOf } from '../coached.ts';
import { gluteBridge } from './glute-bridge.ts';

/** Glute bridge on one foot. */
export const singleLegGluteBridge = variantOf(gluteBridge, {
  slug: 'single_leg_glute_bridge',
  name: {
    en: 'Single-leg glute bridge',
    de: 'Einbeinige Schulterbrücke',
    es: 'Puente de glúteos a una pierna',
    ar: 'جسر الأرداف بساق واحدة',
  },
  instructions: {
    en: [
      'Lie on your back with your knees bent, and stretch one leg out in line with the other thigh.',
      'Plant the standing foot under its knee and spread your arms a little for balance.',
      'Breathe out and push through that heel until hip, knee and shoulder form one line.',
      'Hold for a second with both hip bones at the same height.',
      'Breathe in and come down slowly, just short of resting on the floor.',
      'A cramp behind the thigh means the foot is too far away, so move the heel closer.',
    ],
    de: [
      'Leg dich mit gebeugten Knien auf den Rücken und streck ein Bein in Verlängerung des anderen Oberschenkels aus.',
      'Stell den Standfuß unter sein Knie und breite die Arme etwas aus, um Halt zu haben.',
      'Atme aus und drück dich über diese Ferse hoch, bis Hüfte, Knie und Schulter eine Linie bilden.',
      'Halt eine Sekunde, beide Hüftknochen auf gleicher Höhe.',
      'Atme ein und komm langsam herunter, bis knapp über den Boden.',
      'Ein Krampf hinten im Oberschenkel heißt, dass der Fuß zu weit weg steht: Rück die Ferse näher heran.',
    ],
    es: [
      'Túmbate boca arriba con las rodillas dobladas y estira una pierna en línea con el otro muslo.',
      'Planta el pie de apoyo bajo su rodilla y abre un poco los brazos para equilibrarte.',
      'Suelta el aire y empuja con ese talón hasta que cadera, rodilla y hombro formen una línea.',
      'Aguanta un segundo con los dos huesos de la cadera a la misma altura.',
      'Toma aire y baja despacio, sin llegar a descansar en el suelo.',
      'Un calambre detrás del muslo indica que el pie está demasiado lejos, así que acerca el talón.',
    ],
    ar: [
      'استلقِ على ظهرك وركبتاك مثنيتان ومدّ ساقًا على استقامة الفخذ الأخرى.',
      'ثبّت القدم الحاملة تحت ركبتها وافتح ذراعيك قليلًا للتوازن.',
      'ازفر وادفع بذلك الكعب حتى يصبح وركك وركبتك وكتفك على خط واحد.',
      'اثبت ثانية وعظمتا وركيك على ارتفاع واحد.',
      'خذ شهيقًا وانزل ببطء إلى ما فوق الأرض بقليل.',
      'التشنج خلف الفخذ يعني أن قدمك بعيدة جدًا، فقرّب كعبك.',
    ],
  },
  muscles: ['gluteus maximus', 'hamstrings', 'gluteus medius', 'multifidus'],
  aliases: ['single-leg bridge', 'one-leg glute bridge'],
  hiddenAliases: ['single leg hip raise', 'one leg bridge'],
});
