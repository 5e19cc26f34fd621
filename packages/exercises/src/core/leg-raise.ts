import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesBend } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('leg_raise');

/** Lying leg raise: on the back, the legs go up together. */
export const legRaise = coached({
  slug: 'leg_raise',
  name: {
    en: 'Lying leg raise',
    de: 'Beinheben im Liegen',
    es: 'Elevación de piernas en el suelo',
    ar: 'رفع الساقين استلقاءً',
  },
  instructions: {
    en: [
      'Lie flat with your legs together and your hands beside your hips, palms down.',
      'Tilt the pelvis until there is no gap under your lower back.',
      'Breathe out and lift both legs, straight or slightly bent, until they point at the ceiling.',
      'Breathe in as you lower them slowly and stop just before the heels touch the floor.',
      'Keep your head and shoulders relaxed on the mat.',
      'If your back arches on the way down, stop higher or bend your knees more.',
    ],
    de: [
      'Leg dich flach hin, die Beine zusammen und die Hände neben der Hüfte, die Handflächen nach unten.',
      'Kipp das Becken, bis unter dem unteren Rücken keine Lücke mehr ist.',
      'Atme aus und heb beide Beine gerade oder leicht gebeugt, bis sie zur Decke zeigen.',
      'Atme ein, während du sie langsam senkst, und halt an, kurz bevor die Fersen den Boden berühren.',
      'Lass Kopf und Schultern entspannt auf der Matte.',
      'Geht der Rücken auf dem Weg nach unten ins Hohlkreuz, halt höher an oder beug die Knie stärker.',
    ],
    es: [
      'Túmbate con las piernas juntas y las manos junto a las caderas, con las palmas hacia abajo.',
      'Inclina la pelvis hasta que no quede hueco bajo la zona lumbar.',
      'Suelta el aire y sube las dos piernas, rectas o algo dobladas, hasta que apunten al techo.',
      'Toma aire mientras las bajas despacio y para justo antes de que los talones toquen el suelo.',
      'Mantén la cabeza y los hombros relajados en la esterilla.',
      'Si la espalda se arquea al bajar, para más arriba o dobla más las rodillas.',
    ],
    ar: [
      'استلقِ ممدودًا وساقاك متلاصقتان ويداك بجانب وركيك وكفّاك إلى الأسفل.',
      'أمِل حوضك حتى لا يبقى فراغ تحت أسفل ظهرك.',
      'ازفر وارفع ساقيك مستقيمتين أو مثنيتين قليلًا حتى تشيرا إلى السقف.',
      'خذ شهيقًا وأنت تُنزلهما ببطء، وتوقف قبل أن يلامس كعباك الأرض.',
      'أبقِ رأسك وكتفيك مرتخيين على البساط.',
      'إذا تقوس ظهرك أثناء النزول فتوقف عند ارتفاع أعلى أو اثنِ ركبتيك أكثر.',
    ],
  },
  muscles: ['rectus abdominis', 'iliopsoas', 'rectus femoris', 'obliques'],
  aliases: ['leg lift', 'double leg raise', 'supine leg raise'],
  hiddenAliases: ['straight leg raise', 'lying leg lift', 'leg raises lying', 'lower ab raise'],
  coaching: {
    family: 'leg_raise',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part(
          'hip_flexion',
          { rest: 15, peak: 85 },
          seen('21 at rest, 92 at the far end', 'Other trainers: a hip angle from 130 to 100 degrees'),
        ),
        part('hip_height', { rest: 0, peak: -1.3 }, seen('0.24 at rest, -1.63 at the far end')),
      ],
      minimumRange: [0.35, seen('107 % and more')],
      maximumHoldMs: [4000, seen('0.94 s at most')],
      gate: [
        holds('trunk_lean', { atLeast: 50, slack: 10 }, seen('77 to 86 in nine of ten frames')),
        holds(
          'shoulder_over_hip',
          { atLeast: -0.5, atMost: 0.6 },
          seen('0.07 to 0.39 in nine of ten frames'),
        ),
        holds('face_up', { atLeast: -0.06 }, seen('0.17 to 0.28 in nine of ten frames')),
      ],
      requires: [
        shows('hip_height', 'travel', { atMost: -0.35 }, seen('-1.43 at most')),
        shows('hip_flexion', 'travel', { atLeast: 25 }, seen('62 and more')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 62,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Legs not up far enough',
          de: 'Beine nicht hoch genug',
          es: 'Piernas poco elevadas',
          ar: 'الساقان لا ترتفعان بما يكفي',
        },
        cue: {
          id: 'legs_higher',
          en: 'Raise your legs until they point up.',
          de: 'Heb die Beine, bis sie senkrecht stehen.',
          es: 'Sube las piernas hasta la vertical.',
          ar: 'ارفع ساقيك حتى تصبحا عموديتين.',
        },
        source:
          'Other trainers: a lying leg raise goes from 130 to 100 degrees at the hip at least; straight up is 90.',
      }),
      fallsShort({
        id: 'not_lowered',
        signal: 'hip_flexion',
        over: 'rest',
        atMost: 28,
        margin: 10,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Legs not lowered all the way',
          de: 'Beine nicht ganz abgesenkt',
          es: 'No bajas las piernas del todo',
          ar: 'الساقان لا تنزلان تمامًا',
        },
        cue: {
          id: 'legs_down',
          en: 'Lower your legs almost to the floor.',
          de: 'Senk die Beine bis knapp über den Boden.',
          es: 'Baja las piernas casi hasta el suelo.',
          ar: 'أنزل ساقيك حتى تقتربا من الأرض.',
        },
        source: 'Other trainers: down to where the hip is nearly straight.',
      }),
      kneesBend({
        over: 'repetition',
        atMost: 38,
        margin: 12,
        views: ['side', 'oblique'],
        source:
          'Other trainers: knee under 160 degrees in a lying leg raise; more is left for the pose finder.',
      }),
      dropped('back'),
    ],
  },
});
