import { variantOf } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { romanianDeadlift } from './romanian-deadlift.ts';

const seen = synthetic('good_morning');

/** Good morning: the trunk bows from the hips while the hands stay at the head, the shoulders or the chest. */
export const goodMorning = variantOf(romanianDeadlift, {
  slug: 'good_morning',
  name: { en: 'Good morning', de: 'Rumpfbeuge mit Langhantel', es: 'Buenos días', ar: 'انحناءة صباح الخير' },
  instructions: {
    en: [
      'Place your fingertips behind your ears, or a light bar across your upper back, and stand at hip width.',
      'Unlock your knees and pull your elbows back to open the chest.',
      'Bow forwards from the hips on a slow in-breath, sliding your seat towards the wall behind you.',
      'Come down until your trunk is a little above level, or until the hamstrings stop you.',
      'Return to standing by pushing the hips through, and breathe out as you pass halfway.',
      'Bending at the waist instead of the hips rounds the back under load; practise with a broomstick along your spine first.',
    ],
    de: [
      'Leg die Fingerspitzen hinter die Ohren oder eine leichte Stange auf den oberen Rücken und steh hüftbreit.',
      'Löse die Knie und zieh die Ellbogen zurück, damit sich die Brust öffnet.',
      'Beug dich beim langsamen Einatmen aus der Hüfte vor und schieb das Gesäß zur Wand hinter dir.',
      'Geh so weit, bis der Oberkörper knapp über der Waagerechten ist oder die Beinrückseiten dich stoppen.',
      'Schieb die Hüfte zum Aufrichten nach vorn und atme aus, sobald du über die Hälfte bist.',
      'Wer in der Taille statt in der Hüfte beugt, rundet den Rücken unter Last: Üb zuerst mit einem Besenstiel an der Wirbelsäule.',
    ],
    es: [
      'Pon las yemas de los dedos detrás de las orejas, o una barra ligera sobre la parte alta de la espalda, y abre los pies a la anchura de las caderas.',
      'Afloja las rodillas y lleva los codos atrás para abrir el pecho.',
      'Inclínate desde la cadera tomando aire despacio, llevando el trasero hacia la pared de detrás.',
      'Baja hasta que el tronco quede algo por encima de la horizontal, o hasta que te frenen los isquiotibiales.',
      'Vuelve arriba empujando la cadera hacia delante y suelta el aire al pasar la mitad.',
      'Doblarte por la cintura en vez de por la cadera redondea la espalda con carga: practica antes con un palo de escoba en la columna.',
    ],
    ar: [
      'ضع أطراف أصابعك خلف أذنيك، أو بارًا خفيفًا على أعلى ظهرك، وقف وقدماك بعرض الوركين.',
      'أرخِ ركبتيك واسحب مرفقيك إلى الخلف لتفتح صدرك.',
      'انحنِ من الوركين إلى الأمام مع شهيق بطيء، وادفع مقعدتك نحو الجدار خلفك.',
      'انزل حتى يصبح جذعك فوق المستوى الأفقي بقليل، أو حتى توقفك عضلات الفخذ الخلفية.',
      'عد إلى الوقوف بدفع الوركين إلى الأمام، وأخرج الزفير حين تتجاوز المنتصف.',
      'الانحناء من الخصر بدل الوركين يقوّس الظهر تحت الحمل، فتدرب أولًا بعصا مكنسة على طول عمودك الفقري.',
    ],
  },
  muscles: ['hamstrings', 'erector spinae', 'gluteus maximus', 'adductors'],
  aliases: ['barbell good morning', 'bodyweight good morning'],
  hiddenAliases: ['kettlebell good morning', 'dumbbell good morning', 'banded good morning'],
  coaching: {
    counting: {
      components: [
        part('hip_flexion', { rest: 15, peak: 85 }, seen('24 at rest, 95 at the far end')),
        part('shoulder_over_hip', { rest: 0.95, peak: 0.4 }, seen('0.96 at rest, 0.22 at the far end')),
      ],
      minimumPeak: [0.45, seen('111 % and more')],
      mayStartFar: false,
      gate: [holds('hip_height', { atLeast: 0.7, slack: 0.3 }, seen('1.5 to 1.64 in nine of ten frames'))],
      requires: [
        shows('hip_flexion', 'travel', { atLeast: 30 }, seen('64 and more')),
        shows('shoulder_over_hip', 'travel', { atMost: -0.12 }, seen('-0.6 at most')),
        shows('shoulder_in_picture', 'travel', { atMost: -0.15 }, seen('-0.64 at most')),
        shows('hip_height', 'travel', { atLeast: -0.75 }, seen('-0.11 and more')),
        // Hands that hang lift something from the floor.
        shows('shoulder_over_wrist', 'mean_of_frames', { atMost: 0.85 }, seen('0.27 at most')),
      ],
    },
    limits: {
      too_shallow: [42, 'With the load behind the neck fewer come so low (NSCA Essentials: about parallel).'],
    },
  },
});
