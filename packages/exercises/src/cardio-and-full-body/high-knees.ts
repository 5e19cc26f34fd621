import { variantOf } from '../coached.ts';
import { recordings } from '../sources.ts';
import { kneeRaise } from './knee-raise.ts';

const seen = recordings('high_knees');

/** High knees: running in place, each knee up to the height of the hips. */
export const highKnees = variantOf(kneeRaise, {
  slug: 'high_knees',
  name: { en: 'High knees', de: 'Kniehebelauf', es: 'Skipping', ar: 'الجري برفع الركبتين' },
  instructions: {
    en: [
      'Stand tall with your feet under your hips and your elbows bent at right angles.',
      'Run on the spot, bringing each knee up to the height of your hip.',
      'Pump the opposite arm and stay on the balls of your feet.',
      'Breathe in for two or three steps and out for the next two or three.',
      'Count one for each knee that comes up.',
      'If your shoulders lean back to get the knees higher, lift a little less and stay upright.',
    ],
    de: [
      'Steh aufrecht, die Füße unter den Hüften und die Ellbogen im rechten Winkel.',
      'Lauf auf der Stelle und bring jedes Knie auf Hüfthöhe.',
      'Schwing den gegenüberliegenden Arm mit und bleib auf den Fußballen.',
      'Atme zwei oder drei Schritte lang ein und die nächsten zwei oder drei aus.',
      'Zähl eins für jedes Knie, das hochkommt.',
      'Lehnen sich die Schultern zurück, damit die Knie höher kommen, heb etwas weniger und bleib aufrecht.',
    ],
    es: [
      'Ponte erguido con los pies bajo las caderas y los codos en ángulo recto.',
      'Corre en el sitio llevando cada rodilla a la altura de la cadera.',
      'Mueve el brazo contrario y quédate sobre la parte delantera de los pies.',
      'Toma aire durante dos o tres pasos y suéltalo en los dos o tres siguientes.',
      'Cuenta una por cada rodilla que sube.',
      'Si los hombros se echan atrás para subir más las rodillas, levanta un poco menos y sigue erguido.',
    ],
    ar: [
      'قف منتصبًا وقدماك تحت وركيك ومرفقاك مثنيان بزاوية قائمة.',
      'اجرِ في مكانك وارفع كل ركبة إلى ارتفاع وركك.',
      'حرّك الذراع المعاكسة وابقَ على مشطي قدميك.',
      'خذ شهيقًا لخطوتين أو ثلاث وزفيرًا للخطوتين أو الثلاث التالية.',
      'عُدّ واحدة لكل ركبة ترتفع.',
      'إذا مال كتفاك إلى الخلف لترتفع الركبتان فارفع أقل قليلًا وابقَ منتصبًا.',
    ],
  },
  muscles: ['iliopsoas', 'rectus femoris', 'gastrocnemius', 'rectus abdominis', 'gluteus maximus'],
  aliases: ['high knee run', 'high knees running'],
  hiddenAliases: ['running in place', 'high knee raise', 'jog in place', 'jogging in place', 'run in place'],
  toldApart: {
    measuredOn: 'recordings',
    when: [{ feature: 'repetitionMs', no: 900, yes: 500, shown: { least: 334, most: 334 } }],
  },
  coaching: {
    limits: {
      too_shallow: [60, 'At a run it is less: 60 by our own judgement, where a slow raise has 68.'],
      leaning_back: [11, 'At a run the trunk moves a little more: 11 by our own judgement.'],
    },
    counting: {
      minimumDurationMs: [150, seen('0.33 s and more')],
      maximumDurationMs: [3000, seen('0.47 s at most')],
      maximumHoldMs: [1000, seen('0.13 s at most')],
    },
    tempo: { fastestMs: 250, slowestMs: 1500 },
  },
});
