import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('bird_dog');

/** Bird dog: on all fours, a leg reaches back and the opposite arm forwards. Each repetition belongs to the leg. */
export const birdDog = coached({
  slug: 'bird_dog',
  name: { en: 'Bird dog', de: 'Vierfüßlerstand mit Arm und Bein', es: 'Perro de caza', ar: 'الطائر والكلب' },
  instructions: {
    en: [
      'Kneel on all fours with your hands under your shoulders, knees under your hips and your neck long.',
      'Tighten your belly as if fastening a belt by one notch.',
      'Breathe out while you reach one arm forwards and the opposite leg straight back, no higher than your trunk.',
      'Hold for two seconds with your hips level with the ground.',
      'Breathe in to return, and alternate sides without shifting your weight about.',
      'Lifting the leg too high tips the pelvis and hollows the back: aim for the wall behind you, not the ceiling.',
    ],
    de: [
      'Knie im Vierfüßlerstand, die Hände unter den Schultern, die Knie unter den Hüften und der Nacken lang.',
      'Spann den Bauch an, als würdest du einen Gürtel ein Loch enger schnallen.',
      'Streck beim Ausatmen einen Arm nach vorn und das gegenüberliegende Bein gerade nach hinten, nicht höher als der Rumpf.',
      'Halt zwei Sekunden, die Hüfte parallel zum Boden.',
      'Atme auf dem Rückweg ein und wechsle die Seiten, ohne das Gewicht hin und her zu schieben.',
      'Ein zu hohes Bein kippt das Becken und macht ein Hohlkreuz: Ziel auf die Wand hinter dir, nicht auf die Decke.',
    ],
    es: [
      'Ponte a cuatro patas con las manos bajo los hombros, las rodillas bajo las caderas y el cuello largo.',
      'Aprieta el abdomen como si te ajustaras el cinturón un agujero.',
      'Suelta el aire mientras estiras un brazo al frente y la pierna contraria recta hacia atrás, no más alta que el tronco.',
      'Aguanta dos segundos con la cadera paralela al suelo.',
      'Toma aire al volver y alterna los lados sin desplazar el peso.',
      'Subir demasiado la pierna inclina la pelvis y hunde la espalda: apunta a la pared de detrás, no al techo.',
    ],
    ar: [
      'اجثُ على أربع ويداك تحت كتفيك وركبتاك تحت وركيك ورقبتك ممدودة.',
      'شدّ بطنك كأنك تضيّق حزامك ثقبًا واحدًا.',
      'ازفر وأنت تمدّ ذراعًا إلى الأمام والساق المعاكسة مستقيمة إلى الخلف، لا أعلى من جذعك.',
      'اثبت ثانيتين ووركاك موازيان للأرض.',
      'خذ شهيقًا وأنت تعود، وبدّل الجهتين دون أن ينزاح وزنك.',
      'رفع الساق كثيرًا يُميل الحوض ويقعّر الظهر، فاقصد الجدار خلفك لا السقف.',
    ],
  },
  muscles: ['multifidus', 'erector spinae', 'gluteus maximus', 'transversus abdominis', 'posterior deltoid'],
  aliases: ['quadruped arm and leg raise'],
  hiddenAliases: ['superman on all fours', 'bird dogs alternating'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'free',
      components: [
        part('knee_flexion', { rest: 90, peak: 15 }, seen('88 at rest, 6 at the far end')),
        part('hip_flexion', { rest: 80, peak: 12 }, seen('72 at rest, 5 at the far end')),
      ],
      maximumRest: [0.55, seen('3 % at most')],
      maximumHoldMs: [
        12_000,
        'Held for two seconds and more by many: McGill 2007 holds each for about eight.',
      ],
      maximumDurationMs: [20_000, 'As long as it may be held, and the way there and back.'],
      gate: [
        holds('trunk_lean', { atLeast: 45, slack: 10 }, seen('73 to 84 in nine of ten frames')),
        holds('face_up', { atMost: 0.1 }, seen('-0.3 to -0.18 in nine of ten frames')),
        holds('hip_height', { atMost: 1.1 }, seen('0.42 to 0.79 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: 0.2, slack: 0.2 }, seen('0.37 to 1.2 in nine of ten frames')),
      ],
      requires: [
        shows('knee_flexion', 'travel', { atMost: -30 }, seen('-79 at most')),
        shows('hip_flexion', 'travel', { atMost: -25 }, seen('-64 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0.06 at most')),
        shows('shoulder_in_picture', 'range', { atMost: 0.35 }, seen('0.09 at most')),
        shows('trunk_lean', 'range', { atMost: 25 }, seen('5 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out', slowestMs: 15_000 },
    rules: [
      fallsShort({
        id: 'knees_bent',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 36,
        margin: 12,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Leg not straight',
          de: 'Bein nicht gestreckt',
          es: 'Pierna sin estirar',
          ar: 'الساق غير ممدودة',
        },
        cue: {
          id: 'reach_with_the_heel',
          en: 'Push your heel back until the leg is straight.',
          de: 'Schieb die Ferse nach hinten, bis das Bein gestreckt ist.',
          es: 'Empuja el talón atrás hasta estirar la pierna.',
          ar: 'ادفع كعبك إلى الخلف حتى تستقيم ساقك.',
        },
        source: 'McGill 2007, bird dog: leg and arm reach out into one line with the trunk.',
      }),
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atMost: 32,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Leg not level with the trunk',
          de: 'Bein nicht auf Höhe des Rumpfes',
          es: 'La pierna no llega a la línea del tronco',
          ar: 'الساق ليست بمستوى الجذع',
        },
        cue: {
          id: 'leg_level',
          en: 'Lift your leg until it is level with your back.',
          de: 'Heb das Bein, bis es auf Höhe des Rückens ist.',
          es: 'Sube la pierna hasta la altura de la espalda.',
          ar: 'ارفع ساقك حتى مستوى ظهرك.',
        },
        source: 'McGill 2007, bird dog: the thigh comes into line with the trunk, and no higher.',
      }),
    ],
  },
});
