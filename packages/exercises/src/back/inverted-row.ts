import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, shallowElbow } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { hipsSag } from '../faults/body-line.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('inverted_row');

/** Inverted row: hung below a bar or from straps with the heels on the floor, the arms pull the chest to the hands. */
export const invertedRow = coached({
  slug: 'inverted_row',
  name: { en: 'Inverted row', de: 'Rudern im Hang', es: 'Remo invertido', ar: 'التجديف المعلّق' },
  instructions: {
    en: [
      'Set a bar or rings at waist height, lie underneath, and take hold a little wider than your shoulders.',
      'Straighten your body so that only your heels touch the floor.',
      'Exhale and row your chest to the bar by driving your elbows down and back.',
      'Squeeze your shoulder blades together while the bar touches your lower chest.',
      'Lower yourself with an in-breath until your arms are long and the shoulder blades slide apart.',
      'Do not thrust with the hips to get up there: bend your knees or raise the bar if you need help.',
    ],
    de: [
      'Stell eine Stange oder Ringe auf Hüfthöhe ein, leg dich darunter und fass etwas breiter als schulterbreit.',
      'Streck den Körper, sodass nur die Fersen den Boden berühren.',
      'Atme aus und zieh die Brust zur Stange, indem du die Ellbogen nach unten und hinten führst.',
      'Zieh die Schulterblätter zusammen, während die Stange die untere Brust berührt.',
      'Lass dich beim Einatmen ab, bis die Arme lang sind und die Schulterblätter auseinandergleiten.',
      'Stoß nicht mit der Hüfte nach oben: Beug die Knie oder stell die Stange höher, wenn du Hilfe brauchst.',
    ],
    es: [
      'Coloca una barra o unas anillas a la altura de la cintura, túmbate debajo y agárrate algo más abierto que los hombros.',
      'Estira el cuerpo de modo que solo los talones toquen el suelo.',
      'Suelta el aire y lleva el pecho a la barra tirando de los codos hacia abajo y atrás.',
      'Junta los omóplatos mientras la barra toca la parte baja del pecho.',
      'Baja tomando aire hasta que los brazos estén largos y los omóplatos se separen.',
      'No te impulses con la cadera para llegar: dobla las rodillas o sube la barra si necesitas ayuda.',
    ],
    ar: [
      'ثبّت عارضة أو حلقات بارتفاع الخصر، واستلقِ تحتها وأمسكها أوسع قليلًا من كتفيك.',
      'افرد جسمك بحيث لا يلامس الأرض إلا كعباك.',
      'ازفر واسحب صدرك إلى العارضة بدفع مرفقيك إلى الأسفل والخلف.',
      'اضمم لوحي كتفيك والعارضة تلامس أسفل صدرك.',
      'انزل مع الشهيق حتى تستقيم ذراعاك ويتباعد لوحا كتفيك.',
      'لا تدفع بوركيك لتصل، بل اثنِ ركبتيك أو ارفع العارضة إن احتجت إلى مساعدة.',
    ],
  },
  muscles: [
    'rhomboids',
    'latissimus dorsi',
    'trapezius',
    'posterior deltoid',
    'biceps brachii',
    'erector spinae',
  ],
  aliases: ['bodyweight row', 'australian pull-up', 'body row', 'suspension row'],
  hiddenAliases: ['trx row', 'ring row', 'horizontal pull up', 'supine row'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('elbow_flexion', { rest: 25, peak: 105 }, seen('15 at rest, 96 at the far end')),
        part(
          'shoulder_elevation',
          { rest: 70, peak: 20, weight: 0.6 },
          seen('94 at rest, 60 at the far end'),
        ),
      ],
      minimumPeak: [0.45, seen('54 % and more')],
      maximumRest: [0.55, seen('-20 % at most')],
      maximumHoldMs: [5000, seen('0.86 s at most')],
      // From straps people start with the hands at the chest.
      mayStartFar: true,
      gate: [
        holds('wrist_over_hip', { atLeast: 0 }, seen('0.91 to 1.49 in nine of ten frames')),
        holds('body_line_bend', { atMost: 75, slack: 15 }, seen('4 to 14 in nine of ten frames')),
      ],
      requires: [
        shows('elbow_flexion', 'travel', { atLeast: 30, needed: true }, seen('70 and more')),
        shows('shoulder_elevation', 'travel', { atMost: -12 }, seen('-29 at most')),
        // The shoulders come to the hands, which stay: what tells it from a row.
        shows('shoulder_in_picture', 'travel', { atLeast: 0.03 }, seen('0.33 and more')),
        shows('wrist_over_shoulder', 'travel', { atMost: -0.1 }, seen('-0.31 at most')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [
      shallowElbow(72, 'NSCA Essentials: the chest touches the bar; elbows square are the least of it.', {
        id: 'chest_to_the_bar',
        en: 'Pull until your chest reaches your hands.',
        de: 'Zieh, bis die Brust bei den Händen ist.',
        es: 'Tira hasta llevar el pecho a las manos.',
        ar: 'اسحب حتى يصل صدرك إلى يديك.',
      }),
      armsStayBent('rest', 36, {
        id: 'lower_all_the_way',
        en: 'Lower until your arms are straight.',
        de: 'Lass ab, bis die Arme gestreckt sind.',
        es: 'Baja hasta estirar los brazos.',
        ar: 'أنزل حتى تستقيم ذراعاك.',
      }),
      fallsShort({
        ...hipsSag,
        signal: 'body_line_bend',
        over: 'peak',
        atMost: 28,
        margin: 8,
        severity: 2,
        views: ['side'],
        source:
          'ExerSights: shoulder, hip and ankle under 160 degrees is a sag; 8 more are left for the pose finder.',
      }),
      dropped('back'),
    ],
  },
});
