import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('knee_tuck');

/** Seated knee tuck: leaning back on the seat, the knees are drawn to the chest and stretched out again. */
export const kneeTuck = coached({
  slug: 'knee_tuck',
  name: {
    en: 'Seated knee tuck',
    de: 'Knieanziehen im Sitzen',
    es: 'Encogimiento de rodillas sentado',
    ar: 'ضم الركبتين جلوسًا',
  },
  instructions: {
    en: [
      'Sit on the floor or the edge of a bench, lean back a little and rest your hands behind your hips.',
      'Lift your feet and stretch your legs out just above the floor, with a long back.',
      'Breathe out, draw your knees towards your chest and let your chest meet them.',
      'Breathe in as you stretch your legs out again without putting your feet down.',
      'Keep your shoulders away from your ears and your hands light.',
      'When the lower back starts to pull, lean back less and stretch the legs less far.',
    ],
    de: [
      'Setz dich auf den Boden oder die Kante einer Bank, lehn dich etwas zurück und stütz die Hände hinter der Hüfte auf.',
      'Heb die Füße und streck die Beine knapp über dem Boden aus, der Rücken lang.',
      'Atme aus, zieh die Knie zur Brust und lass die Brust ihnen entgegenkommen.',
      'Atme ein, während du die Beine wieder streckst, ohne die Füße abzusetzen.',
      'Halt die Schultern weg von den Ohren und die Hände leicht.',
      'Zieht es im unteren Rücken, lehn dich weniger zurück und streck die Beine weniger weit.',
    ],
    es: [
      'Siéntate en el suelo o en el borde de un banco, échate un poco atrás y apoya las manos detrás de la cadera.',
      'Levanta los pies y estira las piernas justo por encima del suelo, con la espalda larga.',
      'Suelta el aire, lleva las rodillas hacia el pecho y deja que el pecho vaya a su encuentro.',
      'Toma aire mientras vuelves a estirar las piernas sin apoyar los pies.',
      'Mantén los hombros lejos de las orejas y las manos ligeras.',
      'Cuando empiece a tirar la zona lumbar, échate menos atrás y estira menos las piernas.',
    ],
    ar: [
      'اجلس على الأرض أو حافة مقعد، ومِل إلى الخلف قليلًا وأسند يديك خلف وركيك.',
      'ارفع قدميك ومدّ ساقيك فوق الأرض بقليل وظهرك ممدود.',
      'ازفر واسحب ركبتيك نحو صدرك ودع صدرك يلاقيهما.',
      'خذ شهيقًا وأنت تمدّ ساقيك من جديد دون أن تضع قدميك.',
      'أبعد كتفيك عن أذنيك وخفّف الاتكاء على يديك.',
      'حين تشعر بشدّ في أسفل ظهرك قلّل الميل إلى الخلف ومدّ الساقين.',
    ],
  },
  muscles: ['rectus abdominis', 'iliopsoas', 'rectus femoris', 'transversus abdominis'],
  aliases: ['in and out', 'knee tuck crunch'],
  hiddenAliases: ['seated leg tuck', 'leg tuck', 'leg pull in', 'seated knee pull in'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('knee_flexion', { rest: 25, peak: 100 }, seen('25 at rest, 113 at the far end')),
        part('hip_flexion', { rest: 55, peak: 115 }, seen('71 at rest, 128 at the far end')),
      ],
      maximumRest: [0.6, seen('12 % at most')],
      gate: [
        holds(
          'hip_height',
          { atLeast: -1.2, atMost: 0.5, needed: true },
          seen('-0.2 to 0.37 in nine of ten frames'),
        ),
        holds('trunk_lean', { atLeast: 15, slack: 10 }, seen('26 to 39 in nine of ten frames')),
      ],
      requires: [
        shows('knee_flexion', 'travel', { atLeast: 30 }, seen('79 and more')),
        shows('hip_flexion', 'travel', { atLeast: 20 }, seen('55 and more')),
        shows('hip_in_picture', 'range', { atMost: 0.35 }, seen('0.23 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atLeast: 95,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Knees not drawn in all the way',
          de: 'Knie nicht ganz angezogen',
          es: 'No recoges del todo las rodillas',
          ar: 'الركبتان لا تنضمان تمامًا',
        },
        cue: {
          id: 'knees_to_the_chest',
          en: 'Draw your knees all the way to your chest.',
          de: 'Zieh die Knie ganz bis zur Brust.',
          es: 'Lleva las rodillas hasta el pecho.',
          ar: 'اسحب ركبتيك حتى صدرك.',
        },
        source:
          'ACE exercise library, seated tuck: thighs come towards the chest; square at the hip is half of it.',
      }),
      fallsShort({
        id: 'not_extended',
        signal: 'knee_flexion',
        over: 'rest',
        atMost: 50,
        margin: 12,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Legs not stretched out',
          de: 'Beine nicht ausgestreckt',
          es: 'No estiras las piernas',
          ar: 'الساقان غير ممدودتين',
        },
        cue: {
          id: 'stretch_your_legs',
          en: 'Stretch your legs out between repetitions.',
          de: 'Streck die Beine zwischen den Wiederholungen aus.',
          es: 'Estira las piernas entre repeticiones.',
          ar: 'مدّ ساقيك بين التكرارات.',
        },
        source: 'ACE exercise library, seated tuck: legs go out until they are nearly straight.',
      }),
      dropped('back', 250),
    ],
  },
});
