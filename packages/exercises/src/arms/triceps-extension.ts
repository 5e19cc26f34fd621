import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { notLoweredBehind, straightenYourArms } from '../faults/arms.ts';
import { fault } from '../faults/fault.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('triceps_extension');

/** Triceps extension overhead: the upper arms stay up, the forearms go from behind the head until the arms are straight. */
export const tricepsExtension = coached({
  slug: 'triceps_extension',
  name: { en: 'Triceps extension', de: 'Trizepsstrecken', es: 'Extensión de tríceps', ar: 'مدّ الترايسبس' },
  instructions: {
    en: [
      'Hold one dumbbell in both hands and lift it overhead until your arms are straight.',
      'Point your elbows at the ceiling and keep them about as wide as your ears.',
      'Breathe in and bend only the elbows, lowering the weight behind your head.',
      'Go down until your forearms touch your upper arms, or until you feel a clear stretch.',
      'Breathe out and straighten your arms fully.',
      'Elbows that flare wide take the load off the triceps; imagine squeezing your head between them.',
    ],
    de: [
      'Halt eine Kurzhantel mit beiden Händen und heb sie über den Kopf, bis die Arme gerade sind.',
      'Richte die Ellbogen zur Decke und halt sie etwa so weit auseinander wie die Ohren.',
      'Atme ein, beug nur die Ellbogen und senk das Gewicht hinter den Kopf.',
      'Geh nach unten, bis die Unterarme die Oberarme berühren oder du eine klare Dehnung spürst.',
      'Atme aus und streck die Arme ganz.',
      'Weit ausgestellte Ellbogen nehmen dem Trizeps die Last: Stell dir vor, du drückst den Kopf zwischen ihnen.',
    ],
    es: [
      'Sujeta una mancuerna con las dos manos y levántala sobre la cabeza hasta estirar los brazos.',
      'Apunta los codos al techo y mantenlos más o menos tan separados como las orejas.',
      'Toma aire y dobla solo los codos, bajando el peso por detrás de la cabeza.',
      'Baja hasta que los antebrazos toquen los brazos, o hasta notar un estiramiento claro.',
      'Suelta el aire y estira los brazos del todo.',
      'Los codos muy abiertos quitan carga al tríceps: imagina que aprietas la cabeza entre ellos.',
    ],
    ar: [
      'أمسك دمبلًا واحدًا بكلتا يديك وارفعه فوق رأسك حتى تستقيم ذراعاك.',
      'وجّه مرفقيك إلى السقف وأبقِ المسافة بينهما بعرض أذنيك تقريبًا.',
      'خذ شهيقًا واثنِ مرفقيك فقط لتُنزل الوزن خلف رأسك.',
      'انزل حتى يلامس ساعداك عضديك أو تشعر بتمدد واضح.',
      'ازفر وافرد ذراعيك تمامًا.',
      'المرفقان المتباعدان يخففان الحمل عن الترايسبس، فتخيل أنك تضغط رأسك بينهما.',
    ],
  },
  muscles: ['triceps brachii', 'forearm flexors'],
  aliases: [
    'tricep extension',
    'overhead triceps extension',
    'overhead tricep extension',
    'dumbbell triceps extension',
  ],
  hiddenAliases: ['overhead extension', 'french press', 'dumbbell tricep extension', 'triceps'],
  coaching: {
    family: 'triceps_extension',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part('elbow_flexion', { rest: 25, peak: 105 }, seen('14 at rest, 111 at the far end')),
        part('wrist_over_elbow', { rest: 0.45, peak: -0.25 }, seen('0.45 at rest, -0.18 at the far end')),
      ],
      mayStartFar: true,
      gate: [
        holds('trunk_lean', { atMost: 110 }, seen('7 to 11 in nine of ten frames')),
        holds(
          'elbow_over_shoulder',
          { atLeast: 0.15, slack: 0.15, needed: true },
          seen('0.59 to 0.65 in nine of ten frames'),
        ),
      ],
      requires: [
        shows('elbow_flexion', 'range', { atLeast: 15 }, seen('65 and more')),
        shows('shoulder_elevation', 'range', { atMost: 60 }, seen('12 at most')),
      ],
    },
    report: 'elbow_flexion',
    rules: [
      notLoweredBehind({
        atLeast: 88,
        cue: {
          id: 'lower_behind',
          en: 'Lower your hands until your elbows are bent well past square.',
          de: 'Senk die Hände, bis die Ellbogen deutlich über den rechten Winkel gebeugt sind.',
          es: 'Baja las manos hasta que los codos pasen bien del ángulo recto.',
          ar: 'أنزل يديك حتى ينثني المرفقان أكثر من زاوية قائمة.',
        },
        source: 'NSCA Essentials: the elbows bend to 90 degrees and beyond behind the head.',
      }),
      fallsShort({
        id: 'arms_not_straight',
        signal: 'elbow_flexion',
        over: 'rest',
        atMost: 30,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique', 'front'],
        says: {
          en: 'Arms not straight',
          de: 'Arme nicht gestreckt',
          es: 'Brazos sin estirar',
          ar: 'الذراعان غير ممدودتين',
        },
        cue: straightenYourArms,
        source:
          'ExerSights takes an elbow angle of 150 degrees as straight; overhead the pose finder sees arms straighter than they are.',
      }),
      fault({
        id: 'elbow_drifts',
        signal: 'upper_arm_lean',
        over: 'repetition',
        take: 'percentile_10',
        faultWhen: 'below',
        limit: 140,
        margin: 12,
        severity: 1,
        views: ['side'],
        says: {
          en: 'Upper arms come down',
          de: 'Oberarme sinken ab',
          es: 'Los brazos se bajan',
          ar: 'أعلى الذراعين يهبط',
        },
        cue: {
          id: 'arms_by_ears',
          en: 'Keep your upper arms by your ears.',
          de: 'Halt die Oberarme neben den Ohren.',
          es: 'Mantén los brazos junto a las orejas.',
          ar: 'أبقِ أعلى ذراعيك بجانب أذنيك.',
        },
        source: 'NSCA Essentials: upper arms stay vertical; NgoQuocBao takes 40 degrees off as drift.',
      }),
      swings(9),
      dropped('out'),
    ],
  },
});
