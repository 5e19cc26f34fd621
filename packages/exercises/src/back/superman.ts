import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesBend } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('superman');

/** Superman: face down, chest, arms and legs are lifted together. */
export const superman = coached({
  slug: 'superman',
  name: { en: 'Superman', de: 'Superman', es: 'Superman', ar: 'سوبرمان' },
  instructions: {
    en: [
      'Lie face down with your legs straight, your arms stretched out past your ears and your forehead near the floor.',
      'Press your hip bones gently into the ground.',
      "Breathe in, then lift arms, chest and thighs a hand's breadth off the floor as you breathe out.",
      'Reach long in both directions and hold for two seconds, eyes still looking down.',
      'Lower everything together and take a fresh breath before the next lift.',
      'Throwing the head back pinches the neck and adds nothing, so think of length rather than height.',
    ],
    de: [
      'Leg dich auf den Bauch, die Beine gerade, die Arme an den Ohren vorbei gestreckt und die Stirn nah am Boden.',
      'Drück die Hüftknochen sanft in den Boden.',
      'Atme ein und heb dann beim Ausatmen Arme, Brust und Oberschenkel eine Handbreit vom Boden.',
      'Streck dich in beide Richtungen lang und halt zwei Sekunden, den Blick weiter nach unten.',
      'Leg alles gemeinsam ab und hol neu Luft, bevor du wieder hebst.',
      'Den Kopf in den Nacken zu werfen klemmt nur den Hals ein: Denk an Länge statt an Höhe.',
    ],
    es: [
      'Túmbate boca abajo con las piernas rectas, los brazos estirados junto a las orejas y la frente cerca del suelo.',
      'Presiona suavemente los huesos de la cadera contra el suelo.',
      'Toma aire y después sube brazos, pecho y muslos un palmo del suelo mientras lo sueltas.',
      'Alárgate en las dos direcciones y aguanta dos segundos, con la mirada siempre hacia abajo.',
      'Baja todo a la vez y respira de nuevo antes de la siguiente subida.',
      'Echar la cabeza atrás pinza el cuello y no aporta nada, así que piensa en alargarte más que en subir.',
    ],
    ar: [
      'استلقِ على بطنك وساقاك مستقيمتان وذراعاك ممدودتان بجانب أذنيك وجبهتك قريبة من الأرض.',
      'اضغط عظمتي وركيك برفق على الأرض.',
      'خذ شهيقًا، ثم ارفع ذراعيك وصدرك وفخذيك شبرًا عن الأرض مع الزفير.',
      'امتدّ في الاتجاهين واثبت ثانيتين ونظرك إلى الأسفل.',
      'أنزل كل شيء معًا وخذ نفَسًا جديدًا قبل الرفعة التالية.',
      'رمي الرأس إلى الخلف يضغط الرقبة ولا يضيف شيئًا، ففكّر في الطول لا في الارتفاع.',
    ],
  },
  muscles: ['erector spinae', 'gluteus maximus', 'multifidus', 'hamstrings', 'trapezius'],
  aliases: ['superman hold', 'prone back extension'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('body_line_bend', { rest: 6, peak: 38 }, seen('11 at rest, 40 at the far end')),
        part(
          'wrist_over_hip',
          { rest: -0.05, peak: 0.65, weight: 0.5 },
          seen('-0.24 at rest, 0.73 at the far end'),
        ),
      ],
      maximumRest: [0.6, seen('11 % at most')],
      maximumHoldMs: [10_000, 'Held for some seconds by many: McGill 2007 holds none for longer than ten.'],
      maximumDurationMs: [20_000, 'As long as it may be held, and the way there and back.'],
      gate: [
        holds('trunk_lean', { atLeast: 55, slack: 10 }, seen('75 to 89 in nine of ten frames')),
        holds('hip_height', { atLeast: -1.1, atMost: 0.35 }, seen('-0.81 to -0.18 in nine of ten frames')),
        holds('face_up', { atMost: 0.06 }, seen('-0.39 to -0.19 in nine of ten frames')),
        holds(
          'shoulder_over_hip',
          { atLeast: -0.5, atMost: 0.6 },
          seen('0.02 to 0.29 in nine of ten frames'),
        ),
      ],
      requires: [
        shows('shoulder_over_hip', 'travel', { atLeast: 0.06 }, seen('0.17 and more')),
        // The hips stay on the ground, and the hands are off it: what they push up is a push-up.
        shows('hip_in_picture', 'range', { atMost: 0.3 }, seen('0.05 at most')),
        shows('shoulder_over_wrist', 'maximum', { over: 'peak', atMost: 0.4 }, seen('-0.38 at most')),
        shows('knee_flexion', 'mean_of_frames', { atMost: 75 }, seen('14 at most')),
        // Bent the other way it is a pike.
        shows('hip_sag', 'travel', { atLeast: 3 }, seen('25 and more')),
      ],
    },
    report: 'body_line_bend',
    tempo: { effort: 'out', slowestMs: 12_000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'shoulder_over_hip',
        over: 'repetition',
        atLeast: 0.12,
        comparedToRest: 'difference',
        margin: 0.05,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Chest hardly lifts',
          de: 'Brust hebt sich kaum',
          es: 'El pecho apenas se levanta',
          ar: 'الصدر بالكاد يرتفع',
        },
        cue: {
          id: 'chest_off_the_floor',
          en: 'Lift your chest off the floor and reach long.',
          de: 'Heb die Brust vom Boden und mach dich lang.',
          es: 'Despega el pecho del suelo y alárgate.',
          ar: 'ارفع صدرك عن الأرض وامتدّ.',
        },
        source: 'ACE exercise library, supermans: arms, chest and legs a few inches off the floor.',
      }),
      kneesBend({
        over: 'peak',
        atMost: 42,
        margin: 14,
        views: ['side', 'oblique'],
        source: 'ACE exercise library, supermans: the legs stay straight.',
      }),
      dropped('back', 300),
    ],
  },
});
