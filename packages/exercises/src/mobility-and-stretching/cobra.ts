import type { Exercise } from '../exercise.ts';

export const cobra: Exercise = {
  slug: 'cobra',
  name: { en: 'Cobra', de: 'Kobra', es: 'Cobra', ar: 'الكوبرا' },
  instructions: {
    en: [
      'Lie on your front with your legs together and your palms under your shoulders.',
      'Press the tops of your feet and your pelvis into the floor.',
      'Inhale and lift your chest, using the back muscles first and the hands only to help.',
      'Draw your shoulders down and away from your ears, with your elbows slightly bent.',
      'Stay for two or three easy breaths, then exhale and lower yourself again.',
      'Shoving up to straight arms folds the lower back like a hinge, so rise only as far as your hips stay down.',
    ],
    de: [
      'Leg dich auf den Bauch, die Beine zusammen und die Handflächen unter den Schultern.',
      'Drück Fußrücken und Becken in den Boden.',
      'Atme ein und heb die Brust, zuerst mit den Rückenmuskeln und nur zur Hilfe mit den Händen.',
      'Zieh die Schultern nach unten, weg von den Ohren, die Ellbogen leicht gebeugt.',
      'Bleib zwei oder drei ruhige Atemzüge, atme dann aus und leg dich wieder ab.',
      'Sich auf gestreckte Arme hochzudrücken knickt den unteren Rücken wie ein Scharnier: Komm nur so hoch, wie die Hüfte unten bleibt.',
    ],
    es: [
      'Túmbate boca abajo con las piernas juntas y las palmas bajo los hombros.',
      'Presiona los empeines y la pelvis contra el suelo.',
      'Toma aire y levanta el pecho, primero con los músculos de la espalda y con las manos solo como ayuda.',
      'Lleva los hombros hacia abajo, lejos de las orejas, con los codos algo doblados.',
      'Quédate dos o tres respiraciones tranquilas, luego suelta el aire y baja.',
      'Empujar hasta estirar los brazos dobla la zona lumbar como una bisagra, así que sube solo mientras la cadera siga abajo.',
    ],
    ar: [
      'استلقِ على بطنك وساقاك متلاصقتان وكفّاك تحت كتفيك.',
      'اضغط ظهري قدميك وحوضك على الأرض.',
      'خذ شهيقًا وارفع صدرك بعضلات ظهرك أولًا وبيديك للمساعدة فقط.',
      'اسحب كتفيك إلى الأسفل بعيدًا عن أذنيك ومرفقاك مثنيان قليلًا.',
      'ابقَ نفَسين أو ثلاثة بارتياح، ثم ازفر وانزل من جديد.',
      'الدفع حتى تستقيم الذراعان يطوي أسفل الظهر كالمفصلة، فارتفع فقط ما دام وركاك على الأرض.',
    ],
  },
  muscles: ['erector spinae', 'rectus abdominis', 'triceps brachii', 'rhomboids'],
  aliases: ['cobra pose', 'cobra stretch'],
  countable: false,
};
