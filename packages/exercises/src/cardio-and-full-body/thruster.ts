import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { heelsLift, kneesCaveIn, shallowKnee } from '../faults/legs.ts';
import { kneesFromTheFront } from '../faults/turns.ts';
import { leansForward } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('thruster');

/** Thruster: a squat with the weight at the shoulders that ends in a press overhead. */
export const thruster = coached({
  slug: 'thruster',
  name: {
    en: 'Thruster',
    de: 'Kniebeuge mit Überkopfdrücken',
    es: 'Sentadilla con press',
    ar: 'قرفصاء مع ضغط علوي',
  },
  instructions: {
    en: [
      'Hold dumbbells, a kettlebell or a bar at your shoulders, with your feet about shoulder-width apart.',
      'Breathe in, brace, and squat until your thighs are at least level, keeping the elbows up.',
      'Drive out of the bottom as fast as you can without letting the chest fall.',
      'Use the speed of your hips to send the weight overhead, and breathe out as your arms straighten.',
      'Lower it to your shoulders while you are already on your way into the next squat.',
      'Pressing before the legs are straight makes the arms do it all, so finish the squat first.',
    ],
    de: [
      'Halt Kurzhanteln, eine Kettlebell oder eine Stange an den Schultern, die Füße etwa schulterbreit.',
      'Atme ein, spann dich an und geh in die Kniebeuge, bis die Oberschenkel mindestens waagerecht sind, die Ellbogen oben.',
      'Komm so schnell wie möglich aus der Tiefe hoch, ohne dass die Brust fällt.',
      'Nutz das Tempo der Hüfte, um das Gewicht über den Kopf zu bringen, und atme aus, wenn sich die Arme strecken.',
      'Senk es zu den Schultern, während du schon in die nächste Kniebeuge gehst.',
      'Drückst du, bevor die Beine gestreckt sind, machen die Arme alles: Bring erst die Kniebeuge zu Ende.',
    ],
    es: [
      'Sujeta unas mancuernas, una kettlebell o una barra en los hombros, con los pies más o menos a la anchura de los hombros.',
      'Toma aire, ponte firme y haz una sentadilla hasta que los muslos queden al menos paralelos al suelo, con los codos altos.',
      'Sube desde abajo tan rápido como puedas sin que caiga el pecho.',
      'Usa la velocidad de la cadera para llevar el peso sobre la cabeza, y suelta el aire cuando se estiren los brazos.',
      'Bájalo a los hombros mientras ya vas hacia la siguiente sentadilla.',
      'Empujar antes de estirar las piernas hace que todo recaiga en los brazos, así que acaba primero la sentadilla.',
    ],
    ar: [
      'أمسك دمبلين أو كيتلبل أو بارًا عند كتفيك وقدماك بعرض الكتفين تقريبًا.',
      'خذ شهيقًا وشدّ جذعك وانزل في قرفصاء حتى يصبح فخذاك أفقيين على الأقل، ومرفقاك مرفوعان.',
      'اصعد من الأسفل بأسرع ما تستطيع دون أن يهبط صدرك.',
      'استعمل سرعة وركيك لترسل الوزن فوق رأسك، وازفر حين تستقيم ذراعاك.',
      'أنزله إلى كتفيك وأنت ماضٍ في القرفصاء التالية.',
      'الدفع قبل استقامة الساقين يحمّل الذراعين كل العمل، فأكمل القرفصاء أولًا.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'anterior deltoid', 'triceps brachii', 'trapezius', 'adductors'],
  aliases: [
    'squat to press',
    'squat and press',
    'dumbbell thruster',
    'barbell thruster',
    'kettlebell thruster',
  ],
  hiddenAliases: ['squat press', 'wall ball'],
  coaching: {
    family: 'squat',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: { rest: 'OVERHEAD', out: 'DESCENDING', peak: 'BOTTOM', back: 'DRIVING' },
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part('hip_height', { rest: 1.5, peak: 0.8 }, seen('1.63 at rest, 1.08 at the far end')),
        // The hands overhead are the rest, those at the shoulders a part of the way.
        part(
          'wrist_over_shoulder',
          { rest: 0.75, peak: 0, weight: 0.5 },
          seen('1.07 at rest, -0.29 at the far end'),
        ),
      ],
      minimumRange: [0.4, seen('110 % and more')],
      maximumRest: [0.5, seen('-29 % at most')],
      gate: [
        holds('hip_height', { atLeast: 0.25, slack: 0.4 }, seen('0.99 to 1.65 in nine of ten frames')),
        holds('trunk_lean', { atMost: 75 }, seen('5 to 30 in nine of ten frames')),
      ],
      requires: [
        shows('hip_height', 'travel', { atMost: -0.2 }, seen('-0.46 at most')),
        shows('hip_in_picture', 'travel', { atMost: -0.12 }, seen('-0.65 at most')),
        // Hands that hang make it a squat. The first one starts at the shoulders, so that no press is asked for here.
        shows(
          'wrist_over_shoulder',
          'mean_of_frames',
          { atLeast: -0.3, needed: true },
          seen('-0.16 and more'),
        ),
      ],
    },
    report: 'knee_flexion',
    rules: [
      shallowKnee(
        80,
        'Schoenfeld 2010: under about 80 degrees of knee bend is a partial squat; ExerSights asks for 90, LearnOpenCV for thighs 70 degrees from vertical.',
      ),
      leansForward(50),
      kneesCaveIn(0.95),
      heelsLift,
    ],
    cues: kneesFromTheFront,
  },
});
