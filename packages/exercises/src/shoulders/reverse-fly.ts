import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { dropped } from '../faults/pace.ts';
import { notRaised } from '../faults/raises.ts';
import { tooUpright } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('reverse_fly');

/** Reverse fly: bent over, the arms spread from hanging to the height of the shoulders. */
export const reverseFly = coached({
  slug: 'reverse_fly',
  name: { en: 'Reverse fly', de: 'Reverse Fly', es: 'Apertura inversa', ar: 'التفتيح الخلفي' },
  instructions: {
    en: [
      'Hinge forwards at the hips until your chest faces the floor, with dumbbells hanging under your shoulders.',
      'Turn your palms towards each other and bend the elbows a little.',
      'Breathe out and sweep your arms out to the sides until they are level with your back.',
      'Feel the back of the shoulders and the space between the shoulder blades tighten.',
      'Return along the same path as you breathe in.',
      'Heavy weights make people yank and stand up, so stay folded and choose a load you can pause with.',
    ],
    de: [
      'Beug dich aus der Hüfte vor, bis die Brust zum Boden zeigt und die Kurzhanteln unter den Schultern hängen.',
      'Dreh die Handflächen zueinander und beug die Ellbogen ein wenig.',
      'Atme aus und führ die Arme im Bogen zur Seite, bis sie auf Höhe des Rückens sind.',
      'Spür, wie sich die hintere Schulter und der Raum zwischen den Schulterblättern anspannen.',
      'Kehr beim Einatmen auf demselben Weg zurück.',
      'Schwere Gewichte verleiten zum Reißen und Aufrichten: Bleib gebeugt und nimm ein Gewicht, mit dem du innehalten kannst.',
    ],
    es: [
      'Inclínate desde la cadera hasta que el pecho mire al suelo, con las mancuernas colgando bajo los hombros.',
      'Gira las palmas una hacia la otra y dobla un poco los codos.',
      'Suelta el aire y abre los brazos hacia los lados hasta que queden a la altura de la espalda.',
      'Nota cómo se tensan la parte de atrás de los hombros y el espacio entre los omóplatos.',
      'Vuelve por el mismo camino mientras tomas aire.',
      'Los pesos grandes hacen dar tirones y levantarse, así que sigue inclinado y elige una carga con la que puedas pararte.',
    ],
    ar: [
      'انحنِ من وركيك حتى يتجه صدرك إلى الأرض والدمبلان متدليان تحت كتفيك.',
      'أدر كفّيك ليتقابلا واثنِ مرفقيك قليلًا.',
      'ازفر وافتح ذراعيك إلى الجانبين حتى تصبحا بمستوى ظهرك.',
      'اشعر بانقباض مؤخرة الكتفين وما بين لوحيهما.',
      'عد على المسار نفسه مع الشهيق.',
      'الأوزان الثقيلة تدفع إلى النتر والنهوض، فابقَ منحنيًا واختر وزنًا تستطيع التوقف به.',
    ],
  },
  muscles: ['posterior deltoid', 'rhomboids', 'trapezius', 'rotator cuff'],
  aliases: ['rear delt fly', 'rear delt raise', 'reverse flye', 'reverse flies', 'bent-over lateral raise'],
  coaching: {
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    counting: {
      sides: 'both',
      feet: 'planted',
      components: [
        part('wrist_over_shoulder', { rest: -0.95, peak: -0.1 }, seen('-1.27 at rest, -0.19 at the far end')),
        part('wrist_outward', { rest: 0, peak: 0.85 }, seen('0.21 at rest, 1.04 at the far end')),
      ],
      maximumRest: [0.55, seen('-2 % at most')],
      gate: [
        holds('trunk_lean', { atLeast: 25, slack: 8 }, seen('61 to 68 in nine of ten frames')),
        holds('hip_height', { atLeast: 0.5 }, seen('1.26 to 1.65 in nine of ten frames')),
      ],
      requires: [
        shows('wrist_over_shoulder', 'travel', { atLeast: 0.35 }, seen('1.05 and more')),
        shows('wrist_outward', 'maximum', { atLeast: 0.4, needed: true }, seen('0.9 and more')),
        // Arms that bend row.
        shows('elbow_flexion', 'range', { atMost: 50 }, seen('19 at most')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 75 }, seen('26 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.3 }, seen('0.05 at most')),
        facesAhead(0.16, seen('0.08 at most')),
      ],
    },
    report: 'wrist_over_shoulder',
    tempo: { effort: 'out' },
    rules: [
      notRaised({
        signal: 'wrist_over_shoulder',
        atLeast: -0.34,
        margin: 0.12,
        views: ['front', 'oblique'],
        source:
          'NSCA Essentials, bent-over lateral raise: arms level with the shoulders; a third of a trunk lower is 20 degrees short.',
      }),
      tooUpright({
        atLeast: 34,
        margin: 8,
        views: ['side', 'oblique'],
        source: 'NSCA Essentials: trunk slightly above level; more upright it is a lateral raise.',
      }),
      dropped('back'),
    ],
  },
});
