import { variantOf } from '../coached.ts';
import { kneesCaveIn, kneesStayBent } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { synthetic } from '../sources.ts';
import { squat } from './squat.ts';

const seen = synthetic('sit_to_stand');

/** Sit to stand: up from a chair and down onto it, at the pace of an everyday movement. */
export const sitToStand = variantOf(squat, {
  slug: 'sit_to_stand',
  name: {
    en: 'Sit to stand',
    de: 'Aufstehen vom Stuhl',
    es: 'Levantarse de la silla',
    ar: 'النهوض من الكرسي',
  },
  instructions: {
    en: [
      'Sit on the front half of a firm chair that cannot slip, with your feet flat and a little behind your knees.',
      'Cross your arms over your chest and sit tall.',
      'Lean forwards until your nose is over your toes, then press through both feet and stand, breathing out.',
      'Straighten your hips and knees fully at the top.',
      'Breathe in and lower yourself under control until you touch the seat, without falling the last bit.',
      'If you need your hands at first, push lightly on your thighs and use them less from week to week.',
    ],
    de: [
      'Setz dich auf die vordere Hälfte eines festen Stuhls, der nicht wegrutschen kann, die Füße flach und etwas hinter den Knien.',
      'Kreuz die Arme vor der Brust und sitz aufrecht.',
      'Neig dich vor, bis die Nase über den Zehen ist, drück dann über beide Füße und steh beim Ausatmen auf.',
      'Streck oben Hüften und Knie ganz.',
      'Atme ein und senk dich kontrolliert, bis du den Sitz berührst, ohne dich zum Schluss fallen zu lassen.',
      'Brauchst du anfangs die Hände, stütz dich leicht auf die Oberschenkel und nutze sie von Woche zu Woche weniger.',
    ],
    es: [
      'Siéntate en la mitad delantera de una silla firme que no resbale, con los pies planos y un poco por detrás de las rodillas.',
      'Cruza los brazos sobre el pecho y siéntate erguido.',
      'Inclínate hasta que la nariz quede sobre los dedos de los pies, empuja con ambos pies y levántate soltando el aire.',
      'Estira del todo las caderas y las rodillas arriba.',
      'Toma aire y baja con control hasta tocar el asiento, sin dejarte caer al final.',
      'Si al principio necesitas las manos, apóyalas un poco en los muslos y úsalas cada semana menos.',
    ],
    ar: [
      'اجلس على النصف الأمامي من كرسي متين لا ينزلق، وقدماك مسطحتان وخلف ركبتيك قليلًا.',
      'اعقد ذراعيك على صدرك واجلس منتصبًا.',
      'مِل إلى الأمام حتى يصبح أنفك فوق أصابع قدميك، ثم ادفع بالقدمين وقف مع الزفير.',
      'افرد وركيك وركبتيك تمامًا في الأعلى.',
      'خذ شهيقًا وانزل بتحكم حتى تلامس المقعد، دون أن تسقط في النهاية.',
      'إن احتجت إلى يديك في البداية فادفع بهما برفق على فخذيك، وقلّل استعمالهما أسبوعًا بعد أسبوع.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'hamstrings', 'soleus', 'erector spinae'],
  aliases: ['chair stand', 'chair squat'],
  hiddenAliases: ['chair rise', 'stand up sit down', 'sit stand'],
  coaching: {
    counting: {
      // A seat is about as high as the knees.
      minimumRange: [0.45, seen('86 % and more')],
      minimumPeak: [0.6, seen('87 % and more')],
      minimumDurationMs: [1000, seen('2.01 s and more')],
      maximumDurationMs: [15_000, seen('2.26 s at most')],
      // Whoever rests on the seat for longer has ended the set.
      maximumHoldMs: [5000, seen('0.95 s at most')],
      // A set begins on the chair.
      mayStartFar: true,
    },
    rules: [kneesStayBent, kneesCaveIn(0.9), dropped('out', 400)],
  },
});
