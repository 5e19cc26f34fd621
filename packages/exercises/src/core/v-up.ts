import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesBend } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('v_up');

/** V-up: from lying stretched out, trunk and legs rise together until hands and feet meet over the hips. */
export const vUp = coached({
  slug: 'v_up',
  name: { en: 'V-up', de: 'Klappmesser', es: 'Abdominal en V', ar: 'رفعة على شكل V' },
  instructions: {
    en: [
      'Lie on your back, stretched out, with your arms behind your head and your legs together.',
      'Flatten your lower back against the floor and take a breath in.',
      'Breathe out and lift trunk and legs at the same moment, reaching your hands for your feet.',
      'Balance on your seat for an instant, with your body folded like the letter V.',
      'Breathe in and unroll slowly until heels and hands hover just above the ground.',
      'When the legs come up long after the shoulders, bend your knees a little so that both halves keep the same pace.',
    ],
    de: [
      'Leg dich ausgestreckt auf den Rücken, die Arme hinter dem Kopf und die Beine zusammen.',
      'Drück den unteren Rücken flach auf den Boden und hol Luft.',
      'Atme aus, heb Rumpf und Beine im selben Moment und greif mit den Händen nach den Füßen.',
      'Balanciere einen Augenblick auf dem Gesäß, der Körper gefaltet wie der Buchstabe V.',
      'Atme ein und roll langsam ab, bis Fersen und Hände knapp über dem Boden schweben.',
      'Kommen die Beine viel später hoch als die Schultern, beug die Knie etwas, damit beide Hälften gleich schnell sind.',
    ],
    es: [
      'Túmbate boca arriba y estirado, con los brazos por detrás de la cabeza y las piernas juntas.',
      'Aplana la zona lumbar contra el suelo y toma aire.',
      'Suelta el aire y sube tronco y piernas a la vez, buscando los pies con las manos.',
      'Mantén el equilibrio un instante sobre el trasero, con el cuerpo doblado como la letra V.',
      'Toma aire y desenrolla despacio hasta que talones y manos queden justo por encima del suelo.',
      'Si las piernas suben mucho después que los hombros, dobla un poco las rodillas para que las dos mitades lleven el mismo ritmo.',
    ],
    ar: [
      'استلقِ على ظهرك ممدودًا وذراعاك خلف رأسك وساقاك متلاصقتان.',
      'ألصق أسفل ظهرك بالأرض وخذ شهيقًا.',
      'ازفر وارفع جذعك وساقيك في اللحظة نفسها ومدّ يديك نحو قدميك.',
      'توازن لحظة على مقعدتك وجسمك مطوي كحرف V.',
      'خذ شهيقًا وانزل ببطء حتى يبقى كعباك ويداك فوق الأرض بقليل.',
      'إذا تأخرت الساقان كثيرًا عن الكتفين فاثنِ ركبتيك قليلًا ليتحرك النصفان بالسرعة نفسها.',
    ],
  },
  muscles: ['rectus abdominis', 'iliopsoas', 'rectus femoris', 'obliques'],
  aliases: ['jackknife sit-up', 'v sit-up', 'jackknife'],
  hiddenAliases: ['pike crunch', 'tuck up'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('hip_flexion', { rest: 20, peak: 110 }, seen('16 at rest, 126 at the far end')),
        part('hip_height', { rest: 0, peak: -0.9 }, seen('0.08 at rest, -1.5 at the far end')),
      ],
      minimumPeak: [0.45, seen('134 % and more')],
      maximumRest: [0.55, seen('3 % at most')],
      gate: [
        holds('trunk_lean', { atLeast: 30, slack: 12 }, seen('28 to 84 in nine of ten frames')),
        holds('hip_height', { atMost: 0.6 }, seen('-1.63 to 0.06 in nine of ten frames')),
      ],
      requires: [
        shows('hip_flexion', 'travel', { atLeast: 30 }, seen('102 and more')),
        shows('hip_height', 'travel', { atMost: -0.3 }, seen('-1.25 at most')),
        // Legs alone are a leg raise.
        shows('shoulder_over_hip', 'travel', { atLeast: 0.1 }, seen('0.63 and more')),
        shows('trunk_lean', 'maximum', { atLeast: 55 }, seen('70 and more')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atLeast: 85,
        margin: 12,
        severity: 2,
        views: ['side'],
        says: {
          en: 'Hands and feet stay far apart',
          de: 'Hände und Füße bleiben weit auseinander',
          es: 'Manos y pies quedan lejos',
          ar: 'اليدان والقدمان تبقى متباعدة',
        },
        cue: {
          id: 'fold_more',
          en: 'Fold further: reach for your feet.',
          de: 'Klapp weiter zusammen: Greif zu den Füßen.',
          es: 'Ciérrate más: busca tus pies con las manos.',
          ar: 'انطوِ أكثر: اقترب بيديك من قدميك.',
        },
        source:
          'ACE exercise library, V-up: the body folds until hands and feet meet; square at the hip is the least of it.',
      }),
      kneesBend({
        over: 'peak',
        atMost: 45,
        margin: 15,
        views: ['side'],
        source: 'ACE exercise library, V-up: straight legs; bent ones make a tuck-up, which counts.',
      }),
      dropped('back', 300),
    ],
  },
});
