import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('back_extension');

/** Back extension: the legs held by a frame, level or sloping, the trunk is bowed over its edge and lifted into their line. */
export const backExtension = coached({
  slug: 'back_extension',
  name: { en: 'Back extension', de: 'Rückenstrecken', es: 'Extensión de espalda', ar: 'مدّ الظهر على المقعد' },
  instructions: {
    en: [
      'Set the frame so that its pad ends just below your hip bones, and hook your heels under the rollers.',
      'Begin in one line from head to heels, your hands crossed on your chest.',
      'Breathe in and bow from the hips until your trunk hangs down.',
      'Breathe out and lift it again with your buttocks and the back of your thighs.',
      'Stop where trunk and legs make one line.',
      'Arching beyond that line pinches the lower back and trains nothing.',
    ],
    de: [
      'Stell das Gerät so ein, dass das Polster knapp unter den Hüftknochen endet, und haken die Fersen unter die Rollen.',
      'Beginn in einer Linie von Kopf bis Ferse, die Hände auf der Brust gekreuzt.',
      'Atme ein und beug dich aus der Hüfte, bis der Oberkörper nach unten hängt.',
      'Atme aus und heb ihn mit Gesäß und Oberschenkelrückseite wieder an.',
      'Hör auf, wo Oberkörper und Beine eine Linie bilden.',
      'Wer darüber hinaus ins Hohlkreuz geht, klemmt den unteren Rücken ein und trainiert nichts.',
    ],
    es: [
      'Ajusta el banco para que la almohadilla acabe justo debajo de las caderas y sujeta los talones bajo los rodillos.',
      'Empieza en una sola línea de la cabeza a los talones, con las manos cruzadas en el pecho.',
      'Toma aire y flexiónate desde la cadera hasta que el tronco cuelgue.',
      'Suelta el aire y súbelo otra vez con los glúteos y la parte posterior de los muslos.',
      'Detente donde el tronco y las piernas formen una línea.',
      'Arquearse más allá de esa línea pinza la zona lumbar y no entrena nada.',
    ],
    ar: [
      'اضبط المقعد بحيث تنتهي وسادته أسفل عظمتي وركيك مباشرة، وثبّت كعبيك تحت البكرتين.',
      'ابدأ وجسمك خط واحد من الرأس إلى الكعبين ويداك متقاطعتان على صدرك.',
      'خذ شهيقًا وانحنِ من الوركين حتى يتدلى جذعك إلى الأسفل.',
      'ازفر وارفعه من جديد بعضلات الأرداف وخلف الفخذين.',
      'توقف حين يصبح جذعك وساقاك خطًا واحدًا.',
      'تقويس الظهر بعد هذا الخط يضغط أسفل الظهر ولا يدرّب شيئًا.',
    ],
  },
  muscles: ['erector spinae', 'gluteus maximus', 'hamstrings', 'multifidus'],
  aliases: ['hyperextension', 'roman chair back extension', 'weighted back extension'],
  hiddenAliases: ['back raise', 'lower back extension'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part('hip_flexion', { rest: 12, peak: 62 }, seen('22 at rest, 82 at the far end')),
        part('shoulder_over_hip', { rest: 0.3, peak: -0.6 }, seen('-0.14 at rest, -0.91 at the far end')),
      ],
      gate: [
        // Who stands on the floor and bows does another exercise.
        holds('thigh_lean', { atLeast: 38, slack: 12 }, seen('80 to 88 in nine of ten frames')),
        holds('hip_height', { atLeast: -0.5, atMost: 1.2 }, seen('0.1 to 0.15 in nine of ten frames')),
        holds('knee_flexion', { atMost: 55, slack: 10 }, seen('7 to 18 in nine of ten frames')),
      ],
      requires: [
        shows('shoulder_over_hip', 'travel', { atMost: -0.3, needed: true }, seen('-0.71 at most')),
        shows('shoulder_over_hip', 'minimum', { atMost: 0.2 }, seen('-0.86 at most')),
        shows('hip_flexion', 'travel', { atLeast: 17, needed: true }, seen('56 and more')),
        shows('trunk_lean', 'minimum', { atLeast: 25 }, seen('101 and more')),
        shows('knee_flexion', 'range', { atMost: 45 }, seen('11 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { fastestMs: 900 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atLeast: 42,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Not bowed far enough',
          de: 'Nicht weit genug gebeugt',
          es: 'Falta flexión',
          ar: 'الانحناء غير كافٍ',
        },
        cue: {
          id: 'bow_farther',
          en: 'Bow farther, until your trunk hangs down.',
          de: 'Beug dich weiter, bis der Oberkörper hängt.',
          es: 'Flexiónate más, hasta que el tronco cuelgue.',
          ar: 'انحنِ أكثر حتى يتدلى جذعك.',
        },
        source:
          'By our own judgement: half of the way to hanging down from a level frame, which is 90 degrees.',
      }),
      fallsShort({
        id: 'not_extended',
        signal: 'hip_flexion',
        over: 'rest',
        atMost: 24,
        margin: 10,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Not lifted into one line',
          de: 'Nicht bis zur Linie gehoben',
          es: 'No llegas a la línea',
          ar: 'لم تصل إلى خط واحد',
        },
        cue: {
          id: 'into_one_line',
          en: 'Lift until trunk and legs make one line.',
          de: 'Heb, bis Oberkörper und Beine eine Linie bilden.',
          es: 'Sube hasta que tronco y piernas formen una línea.',
          ar: 'ارفع حتى يصبح جذعك وساقاك خطًا واحدًا.',
        },
        source:
          'ACE exercise library, back extension: the lift ends with trunk and legs in one line; 14 degrees and 10 beyond are left for the pose finder.',
      }),
      dropped('out'),
    ],
  },
});
