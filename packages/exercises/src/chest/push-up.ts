import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, elbowsFlare, shallowElbow } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { pikes, sags } from '../faults/body-line.ts';
import { recordings } from '../sources.ts';

const seen = recordings('push_up');

/** Push-up, on the toes or on the knees: down until the elbows are bent square, and up. */
export const pushUp = coached({
  slug: 'push_up',
  name: { en: 'Push-up', de: 'Liegestütz', es: 'Flexión', ar: 'تمرين الضغط' },
  instructions: {
    en: [
      'Place your hands on the floor slightly wider than your shoulders and step back until you are on straight arms and toes.',
      'Tighten your buttocks and belly so that head, hips and heels make one straight line.',
      'Breathe in and bend your elbows, letting them point back at about 45 degrees from your sides.',
      "Lower until your chest is a fist's height from the ground.",
      'Breathe out and push back up until your elbows are straight and your shoulder blades spread apart.',
      'When you tire the hips sag first; stop there, or drop to your knees and continue with good form.',
    ],
    de: [
      'Setz die Hände etwas breiter als die Schultern auf den Boden und geh zurück, bis du auf gestreckten Armen und Zehen stehst.',
      'Spann Gesäß und Bauch an, sodass Kopf, Hüfte und Fersen eine gerade Linie bilden.',
      'Atme ein und beug die Ellbogen, sodass sie in etwa 45 Grad vom Körper nach hinten zeigen.',
      'Senk dich, bis die Brust eine Faustbreite über dem Boden ist.',
      'Atme aus und drück dich hoch, bis die Ellbogen gerade sind und die Schulterblätter auseinandergehen.',
      'Wirst du müde, hängt zuerst die Hüfte durch: Hör dann auf oder mach auf den Knien sauber weiter.',
    ],
    es: [
      'Apoya las manos en el suelo algo más abiertas que los hombros y retrocede hasta quedar sobre los brazos estirados y las puntas de los pies.',
      'Aprieta glúteos y abdomen para que cabeza, cadera y talones formen una línea recta.',
      'Toma aire y dobla los codos dejando que apunten hacia atrás, a unos 45 grados de los costados.',
      'Baja hasta que el pecho quede a un puño del suelo.',
      'Suelta el aire y empuja hasta estirar los codos y separar los omóplatos.',
      'Cuando te cansas, lo primero que se hunde es la cadera: para ahí, o apoya las rodillas y sigue con buena técnica.',
    ],
    ar: [
      'ضع يديك على الأرض أوسع قليلًا من كتفيك، وأرجع قدميك حتى تستند إلى ذراعين مستقيمتين وأصابع القدمين.',
      'شدّ أردافك وبطنك ليصبح رأسك ووركاك وكعباك على خط مستقيم.',
      'خذ شهيقًا واثنِ مرفقيك متجهين إلى الخلف بزاوية 45 درجة تقريبًا عن جانبيك.',
      'انزل حتى يصبح صدرك على ارتفاع قبضة من الأرض.',
      'ازفر وادفع إلى الأعلى حتى يستقيم مرفقاك ويتباعد لوحا كتفيك.',
      'حين تتعب يهبط الوركان أولًا، فتوقف عندئذ أو أنزل ركبتيك وأكمل بأداء سليم.',
    ],
  },
  muscles: [
    'pectoralis major',
    'triceps brachii',
    'anterior deltoid',
    'serratus anterior',
    'rectus abdominis',
  ],
  aliases: ['press-up', 'standard push-up'],
  hiddenAliases: ['wide push up', 'full push up', 'clap push up', 'narrow push up'],
  coaching: {
    family: 'push_up',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part(
          'elbow_flexion',
          { rest: 20, peak: 100 },
          seen(
            '27 at rest, 87 at the far end',
            'ExerSights: an elbow angle of 150 degrees is up and 65 down; Good-GYM: 160 and 110',
          ),
        ),
        part('shoulder_over_wrist', { rest: 1, peak: 0.4 }, seen('0.96 at rest, 0.35 at the far end')),
      ],
      minimumRange: [0.35, seen('74 % and more')],
      minimumPeak: [0.4, seen('79 % and more')],
      maximumRest: [0.7, seen('54 % at most')],
      minimumDurationMs: [400, seen('0.87 s and more')],
      gate: [
        holds('trunk_lean', { atLeast: 40 }, seen('63 to 136 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: -0.2 }, seen('0.16 to 0.96 in nine of ten frames')),
        holds('hip_flexion', { atMost: 65 }, seen('5 to 24 in nine of ten frames')),
      ],
      requires: [
        shows('shoulder_in_picture', 'travel', { atMost: -0.1 }, seen('-0.37 at most')),
        shows('hip_in_picture', 'travel', { atMost: -0.05 }, seen('-0.21 at most')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { fastestMs: 800, slowestMs: 6000 },
    rules: [
      shallowElbow(70, 'Good-GYM takes an elbow angle of 110 degrees as down; ACSM asks for 90.'),
      armsStayBent('rest', 42, {
        id: 'push_all_the_way',
        en: 'Push all the way up.',
        de: 'Drück dich ganz nach oben.',
        es: 'Empuja hasta arriba del todo.',
        ar: 'ادفع حتى الأعلى تمامًا.',
      }),
      sags(),
      pikes(),
      elbowsFlare(70, ['front']),
      dropped('out', 350),
    ],
  },
});
