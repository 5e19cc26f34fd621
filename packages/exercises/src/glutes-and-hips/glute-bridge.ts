import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { recordings } from '../sources.ts';

const seen = recordings('glute_bridge');

/** Glute bridge or hip thrust: on the back, knees bent, the hips rise until trunk and thighs are in line. */
export const gluteBridge = coached({
  slug: 'glute_bridge',
  name: { en: 'Glute bridge', de: 'Beckenheben', es: 'Puente de glúteos', ar: 'جسر الأرداف' },
  instructions: {
    en: [
      'Lie on your back with your knees bent, feet flat at hip width and heels close enough to brush with your fingertips.',
      'Tuck your tailbone slightly so that your lower back settles into the floor.',
      'Breathe out and press through your heels to lift your hips until knees, hips and shoulders form a straight line.',
      'Squeeze your buttocks for a second at the top.',
      'Breathe in as you lower your spine to the ground with control.',
      'Do not push so high that your back arches, because height from the spine is not work for the glutes.',
    ],
    de: [
      'Leg dich auf den Rücken, die Knie gebeugt, die Füße hüftbreit flach und so nah, dass du die Fersen mit den Fingerspitzen streifst.',
      'Kipp das Becken leicht, sodass der untere Rücken am Boden liegt.',
      'Atme aus und drück über die Fersen die Hüfte hoch, bis Knie, Hüften und Schultern eine gerade Linie bilden.',
      'Spann oben eine Sekunde lang das Gesäß an.',
      'Atme ein und leg die Wirbelsäule kontrolliert wieder ab.',
      'Drück nicht so hoch, dass du ins Hohlkreuz gehst, denn Höhe aus der Wirbelsäule ist keine Arbeit fürs Gesäß.',
    ],
    es: [
      'Túmbate boca arriba con las rodillas flexionadas, los pies planos a la anchura de las caderas y los talones al alcance de los dedos.',
      'Mete un poco el cóccix para que la zona lumbar se apoye en el suelo.',
      'Suelta el aire y empuja con los talones para subir la cadera hasta que rodillas, caderas y hombros formen una línea recta.',
      'Aprieta los glúteos un segundo arriba.',
      'Toma aire mientras bajas la columna al suelo con control.',
      'No subas tanto que se arquee la espalda, porque la altura que da la columna no es trabajo del glúteo.',
    ],
    ar: [
      'استلقِ على ظهرك وركبتاك مثنيتان وقدماك مسطحتان بعرض الوركين، وكعباك قريبان حتى تلامسهما أطراف أصابعك.',
      'أمِل حوضك قليلًا ليستقر أسفل ظهرك على الأرض.',
      'ازفر وادفع بكعبيك لترفع وركيك حتى تصبح ركبتاك ووركاك وكتفاك على خط مستقيم.',
      'اعصر أردافك ثانية في الأعلى.',
      'خذ شهيقًا وأنت تُنزل عمودك الفقري إلى الأرض بتحكم.',
      'لا ترفع حتى يتقوس ظهرك، فالارتفاع من العمود الفقري ليس عملًا للأرداف.',
    ],
  },
  muscles: ['gluteus maximus', 'hamstrings', 'adductors', 'transversus abdominis'],
  aliases: ['bridge', 'hip bridge', 'butt bridge', 'hip raise'],
  hiddenAliases: ['glute raise', 'pelvic tilt', 'pelvic lift', 'hip lift', 'bridging', 'shoulder bridge'],
  coaching: {
    family: 'bridge',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part(
          'hip_flexion',
          { rest: 55, peak: 10 },
          seen('56 at rest, 9 at the far end', 'Other trainers: a hip angle of 140 degrees and more is up'),
        ),
        part('shoulder_over_hip', { rest: 0, peak: -0.4 }, seen('-0.05 at rest, -0.43 at the far end')),
      ],
      minimumRange: [0.35, seen('61 % and more')],
      minimumPeak: [0.4, seen('88 % and more')],
      maximumRest: [0.6, seen('27 % at most')],
      maximumDurationMs: [15000, seen('4.3 s at most')],
      maximumHoldMs: [6000, seen('1.5 s at most')],
      gate: [
        holds('trunk_lean', { atLeast: 50, slack: 10 }, seen('96 to 120 in nine of ten frames')),
        holds('knee_flexion', { atLeast: 40, slack: 10 }, seen('92 to 130 in nine of ten frames')),
        holds('face_up', { atLeast: -0.06 }, seen('0.12 to 0.15 in nine of ten frames')),
        holds('hip_height', { atLeast: -0.4, atMost: 1 }, seen('0.15 to 0.53 in nine of ten frames')),
      ],
      requires: [
        shows('shoulder_over_hip', 'travel', { atMost: -0.1 }, seen('-0.33 at most')),
        shows('hip_flexion', 'travel', { atMost: -7 }, seen('-15 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atMost: 26,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Hips not up all the way',
          de: 'Hüfte nicht ganz oben',
          es: 'No subes la cadera del todo',
          ar: 'الورك لا يرتفع تمامًا',
        },
        cue: {
          id: 'hips_all_the_way',
          en: 'Push your hips up until trunk and thighs are in line.',
          de: 'Drück die Hüfte hoch, bis Rumpf und Oberschenkel eine Linie bilden.',
          es: 'Sube la cadera hasta alinear el tronco con los muslos.',
          ar: 'ارفع وركك حتى يصبح جذعك وفخذاك على خط واحد.',
        },
        source:
          'Other trainers: hip at 140 degrees and more; 155 is asked for here (NASM, floor bridge: trunk and thighs in line).',
      }),
      fallsShort({
        id: 'feet_too_far',
        signal: 'knee_flexion',
        over: 'peak',
        atLeast: 55,
        margin: 15,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Feet too far from the hips',
          de: 'Füße zu weit vom Gesäß',
          es: 'Pies demasiado lejos de la cadera',
          ar: 'القدمان بعيدتان عن الورك',
        },
        cue: {
          id: 'feet_closer',
          en: 'Bring your feet closer to your hips.',
          de: 'Stell die Füße näher ans Gesäß.',
          es: 'Acerca los pies a la cadera.',
          ar: 'قرّب قدميك من وركك.',
        },
        source:
          'Other trainers: knees at 90 degrees and less in a bridge; beyond 125 the thighs work from behind.',
      }),
      dropped('back'),
    ],
  },
});
