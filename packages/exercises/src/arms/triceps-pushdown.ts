import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, elbowDrifts } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('triceps_pushdown');

/** Triceps pushdown: standing, the upper arms at the sides, the forearms push a cable or a band down until the arms are straight. */
export const tricepsPushdown = coached({
  slug: 'triceps_pushdown',
  name: {
    en: 'Triceps pushdown',
    de: 'Trizepsdrücken am Kabel',
    es: 'Extensión de tríceps en polea',
    ar: 'دفع الترايسبس إلى الأسفل',
  },
  instructions: {
    en: [
      'Stand close to a high cable or a band above you and take the handle in both hands.',
      'Bring your elbows to your sides with the forearms up, and lean forwards only a little.',
      'Breathe out and push the handle down until your arms are straight, moving the forearms alone.',
      'Press your hands towards your thighs for a moment at the end.',
      'Breathe in and let the handle rise slowly until your forearms pass level.',
      'If your shoulders roll forwards to help, the weight is too heavy for the arms.',
    ],
    de: [
      'Stell dich nah an einen hohen Kabelzug oder ein Band über dir und nimm den Griff in beide Hände.',
      'Bring die Ellbogen an die Seiten, die Unterarme oben, und neig dich nur ein wenig vor.',
      'Atme aus und drück den Griff nach unten, bis die Arme gestreckt sind, und beweg nur die Unterarme.',
      'Drück die Hände am Ende einen Moment zu den Oberschenkeln.',
      'Atme ein und lass den Griff langsam steigen, bis die Unterarme über die Waagrechte kommen.',
      'Rollen die Schultern zum Helfen nach vorn, ist das Gewicht für die Arme zu schwer.',
    ],
    es: [
      'Colócate cerca de una polea alta o de una banda sobre ti y toma el agarre con las dos manos.',
      'Lleva los codos a los costados con los antebrazos arriba e inclínate solo un poco.',
      'Suelta el aire y empuja el agarre hacia abajo hasta estirar los brazos, moviendo solo los antebrazos.',
      'Al final presiona un momento las manos hacia los muslos.',
      'Toma aire y deja subir despacio el agarre hasta que los antebrazos pasen de la horizontal.',
      'Si los hombros se adelantan para ayudar, el peso es demasiado para los brazos.',
    ],
    ar: [
      'قف قريبًا من بكرة عالية أو شريط مطاطي فوقك وأمسك المقبض بكلتا يديك.',
      'ضع مرفقيك على جانبيك وساعداك إلى أعلى، ولا تمل إلى الأمام إلا قليلًا.',
      'ازفر وادفع المقبض إلى الأسفل حتى تستقيم ذراعاك بتحريك الساعدين وحدهما.',
      'في النهاية اضغط يديك نحو فخذيك لحظة.',
      'خذ شهيقًا ودع المقبض يرتفع ببطء حتى يتجاوز ساعداك الوضع الأفقي.',
      'إذا تقدمت كتفاك للمساعدة فالوزن أثقل مما تحمله ذراعاك.',
    ],
  },
  muscles: ['triceps brachii', 'forearm flexors'],
  aliases: ['tricep pushdown', 'triceps pressdown', 'rope pushdown'],
  hiddenAliases: ['pushdown', 'pressdown', 'tricep pressdown'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part('elbow_flexion', { rest: 95, peak: 20 }, seen('95 at rest, 12 at the far end')),
        part('wrist_over_elbow', { rest: 0.15, peak: -0.5 }, seen('0.06 at rest, -0.53 at the far end')),
      ],
      minimumRange: [0.54, seen('100 % and more')],
      minimumDurationMs: [800, seen('1.52 s and more')],
      gate: [
        holds('trunk_lean', { atMost: 50 }, seen('8 to 16 in nine of ten frames')),
        holds('elbow_over_shoulder', { atMost: -0.15 }, seen('-0.75 to -0.67 in nine of ten frames')),
      ],
      requires: [
        shows('elbow_flexion', 'travel', { atMost: -34 }, seen('-77 at most')),
        shows('shoulder_elevation', 'range', { atMost: 45 }, seen('7 at most')),
        // The upper arms hang at the sides, and at the end the forearms below them.
        shows('upper_arm_lean', 'mean_of_frames', { atMost: 32 }, seen('12 at most')),
        shows('wrist_over_elbow', 'minimum', { atMost: -0.32 }, seen('-0.5 at most')),
        shows('wrist_over_shoulder', 'maximum', { atMost: -0.1 }, seen('-0.7 at most')),
        shows('shoulder_in_picture', 'range', { atMost: 0.3 }, seen('0.07 at most')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [armsStayBent('peak', 34), elbowDrifts, swings(9), dropped('back', 280)],
  },
});
