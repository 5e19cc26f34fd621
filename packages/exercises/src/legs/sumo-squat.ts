import { variantOf } from '../coached.ts';
import { squat } from './squat.ts';

/** Sumo squat: feet wide apart, toes turned out. */
export const sumoSquat = variantOf(squat, {
  slug: 'sumo_squat',
  name: { en: 'Sumo squat', de: 'Sumo-Kniebeuge', es: 'Sentadilla sumo', ar: 'قرفصاء السومو' },
  instructions: {
    en: [
      'Take a stance clearly wider than your shoulders and turn your toes out by 30 to 45 degrees.',
      'Stand tall with your hands together at the chest, or let one dumbbell hang between your legs.',
      'Inhale and lower your hips straight down, opening your knees out over your toes as you go.',
      'Stop when your thighs are level with the floor and you feel a stretch along the inner thighs.',
      'Exhale, press through your heels and squeeze your legs together from within to stand up.',
      'A trunk that tips forwards usually means a stance that is too wide: narrow it until you can stay upright.',
    ],
    de: [
      'Stell dich deutlich breiter als schulterbreit hin und dreh die Zehen um 30 bis 45 Grad nach außen.',
      'Steh aufrecht, die Hände vor der Brust zusammen, oder lass eine Kurzhantel zwischen den Beinen hängen.',
      'Atme ein, senk die Hüfte gerade nach unten und öffne dabei die Knie über die Zehen.',
      'Halt an, wenn die Oberschenkel waagerecht sind und du die Dehnung an den Innenseiten spürst.',
      'Atme aus, drück über die Fersen und zieh die Beine von innen zusammen, um aufzustehen.',
      'Kippt der Oberkörper nach vorn, stehst du meist zu breit: Geh enger, bis du aufrecht bleiben kannst.',
    ],
    es: [
      'Abre los pies bastante más que los hombros y gira las puntas hacia fuera entre 30 y 45 grados.',
      'Ponte erguido con las manos juntas en el pecho, o deja colgar una mancuerna entre las piernas.',
      'Toma aire y baja la cadera en línea recta, abriendo las rodillas por encima de los dedos de los pies.',
      'Para cuando los muslos estén paralelos al suelo y notes el estiramiento en la cara interna.',
      'Suelta el aire, empuja con los talones y aprieta las piernas una hacia la otra desde dentro para levantarte.',
      'Si el tronco se va hacia delante, la postura suele ser demasiado ancha: ciérrala hasta que puedas mantenerte erguido.',
    ],
    ar: [
      'باعد قدميك أكثر بكثير من عرض الكتفين، وأدر أصابعهما إلى الخارج بين 30 و45 درجة.',
      'قف منتصبًا ويداك مضمومتان عند صدرك، أو دع دمبلًا يتدلى بين ساقيك.',
      'خذ شهيقًا وأنزل وركيك مستقيمين إلى الأسفل، وافتح ركبتيك فوق أصابع قدميك.',
      'توقف حين يصبح فخذاك أفقيين وتشعر بشدّ في باطن الفخذين.',
      'ازفر وادفع بكعبيك وشدّ ساقيك إحداهما نحو الأخرى من الداخل لتقف.',
      'ميل الجذع إلى الأمام يعني غالبًا أن الوقفة أوسع مما ينبغي، فضيّقها حتى تستطيع البقاء منتصبًا.',
    ],
  },
  muscles: ['gluteus maximus', 'adductors', 'quadriceps', 'gluteus medius', 'hamstrings'],
  aliases: ['wide squat', 'wide-stance squat', 'plie squat'],
  hiddenAliases: ['plie'],
  coaching: {
    limits: {
      leaning_forward: [
        48,
        'With the feet wide the trunk stays more upright: 48 by our own judgement, where a squat has 55.',
      ],
      knees_in: [
        1.1,
        'With the toes turned out the knees part further: 1.1 by our own judgement, where a squat has 0.95.',
      ],
    },
    without: ['knees_forward'],
  },
});
