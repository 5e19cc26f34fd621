import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesBend } from '../faults/legs.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('bicycle_crunch');

/** Bicycle crunch: on the back with the shoulders up, the knees to the chest in turn while the other leg goes out. Each repetition belongs to the knee. */
export const bicycleCrunch = coached({
  slug: 'bicycle_crunch',
  name: { en: 'Bicycle crunch', de: 'Fahrrad-Crunch', es: 'Crunch bicicleta', ar: 'كرانش الدراجة' },
  instructions: {
    en: [
      'Lie on your back, hands by your ears, and lift your shoulders and feet off the floor with the knees over the hips.',
      'Turn your chest towards one knee as it comes in, while the other leg stretches out long and low.',
      'Switch sides in a steady pedalling rhythm, breathing out on every twist.',
      'Rotate from the ribs so that your shoulder, not just your elbow, travels across.',
      'Snatch a short breath in as you pass through the middle.',
      'Speed is the trap here: slow down until the lower back stays glued to the mat.',
    ],
    de: [
      'Leg dich auf den Rücken, die Hände an den Ohren, und heb Schultern und Füße vom Boden, die Knie über den Hüften.',
      'Dreh die Brust zu einem Knie, das herankommt, während sich das andere Bein lang und tief ausstreckt.',
      'Wechsle die Seiten in ruhigem Tretrhythmus und atme bei jeder Drehung aus.',
      'Dreh aus den Rippen, sodass nicht nur der Ellbogen, sondern die Schulter hinübergeht.',
      'Hol in der Mitte kurz Luft.',
      'Tempo ist hier die Falle: Werd langsamer, bis der untere Rücken an der Matte kleben bleibt.',
    ],
    es: [
      'Túmbate boca arriba con las manos junto a las orejas y levanta del suelo los hombros y los pies, con las rodillas sobre las caderas.',
      'Gira el pecho hacia una rodilla que se acerca mientras la otra pierna se estira larga y baja.',
      'Cambia de lado con un pedaleo constante, soltando el aire en cada giro.',
      'Gira desde las costillas para que cruce el hombro y no solo el codo.',
      'Toma un poco de aire al pasar por el centro.',
      'Aquí la trampa es la velocidad: ve más lento hasta que la zona lumbar no se despegue de la esterilla.',
    ],
    ar: [
      'استلقِ على ظهرك ويداك بجانب أذنيك، وارفع كتفيك وقدميك عن الأرض وركبتاك فوق وركيك.',
      'أدر صدرك نحو ركبة تقترب بينما تمتد الساق الأخرى طويلة ومنخفضة.',
      'بدّل الجهتين بإيقاع ثابت كالدراجة، وازفر مع كل لفّة.',
      'استدر من أضلاعك ليعبر كتفك لا مرفقك فقط.',
      'خذ شهيقًا قصيرًا وأنت تمرّ بالوسط.',
      'السرعة هي الفخ هنا، فأبطئ حتى يبقى أسفل ظهرك ملتصقًا بالبساط.',
    ],
  },
  muscles: ['obliques', 'rectus abdominis', 'iliopsoas', 'transversus abdominis'],
  aliases: ['bicycle crunches'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'free',
      components: [
        part('hip_flexion', { rest: 35, peak: 110 }, seen('48 at rest, 120 at the far end')),
        part('knee_flexion', { rest: 25, peak: 104 }, seen('14 at rest, 106 at the far end')),
      ],
      maximumRest: [0.55, seen('27 % at most')],
      minimumDurationMs: [400, seen('0.85 s and more')],
      gate: [
        holds('trunk_lean', { atLeast: 45, slack: 10 }, seen('73 to 76 in nine of ten frames')),
        holds('shoulder_over_hip', { atLeast: -0.5, atMost: 0.7 }, seen('0.21 to 0.4 in nine of ten frames')),
        holds('face_up', { atLeast: -0.08 }, seen('0.08 to 0.13 in nine of ten frames')),
        holds('hip_height', { atMost: 0.4, slack: 0.2 }, seen('-0.92 to -0.6 in nine of ten frames')),
      ],
      requires: [
        shows('hip_flexion', 'travel', { atLeast: 20 }, seen('58 and more')),
        shows('knee_flexion', 'travel', { atLeast: 25 }, seen('66 and more')),
        // Legs that go out and in one after the other: both at once are a tuck.
        shows('ankle_spread', 'maximum', { atLeast: 0.55 }, seen('1.14 and more')),
        // Arms that are stretched up or back are a dead bug's.
        shows('elbow_flexion', 'mean_of_frames', { atLeast: 55 }, seen('137 and more')),
        shows('hip_in_picture', 'range', { atMost: 0.35 }, seen('0.28 at most')),
        shows('trunk_lean', 'range', { atMost: 25 }, seen('11 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out', fastestMs: 500, slowestMs: 6000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atLeast: 88,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Knee not drawn in far enough',
          de: 'Knie nicht weit genug herangezogen',
          es: 'No acercas bastante la rodilla',
          ar: 'الركبة لا تقترب بما يكفي',
        },
        cue: {
          id: 'knee_to_the_elbow',
          en: 'Draw each knee in until it meets the opposite elbow.',
          de: 'Zieh jedes Knie heran, bis es den Ellbogen der anderen Seite trifft.',
          es: 'Acerca cada rodilla hasta encontrar el codo contrario.',
          ar: 'اسحب كل ركبة حتى تلتقي بالمرفق المقابل.',
        },
        source:
          'ACE exercise library, bicycle crunch: the knee comes to the opposite elbow; square at the hip is short of it.',
      }),
      kneesBend({
        over: 'rest',
        atMost: 70,
        margin: 15,
        views: ['side', 'oblique'],
        source:
          'ACE exercise library, bicycle crunch: the other leg stretches out; a leg on its way is bent by half of that still.',
      }),
    ],
  },
});
