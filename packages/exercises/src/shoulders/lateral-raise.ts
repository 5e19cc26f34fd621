import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { raised } from '../faults/raises.ts';
import { recordings } from '../sources.ts';

const seen = recordings('lateral_raise');

/** Lateral raise: straight arms sideways up to the height of the shoulders. */
export const lateralRaise = coached({
  slug: 'lateral_raise',
  name: { en: 'Lateral raise', de: 'Seitheben', es: 'Elevación lateral', ar: 'الرفع الجانبي' },
  instructions: {
    en: [
      'Stand with light dumbbells at your sides, palms facing in and elbows just unlocked.',
      'Lift both arms out to the sides as you breathe out, leading with the elbows.',
      'Stop at shoulder height, where hands and elbows are level and your arms sit slightly in front of the body.',
      'Breathe in and take at least two seconds to bring them down.',
      'Keep a gap between your shoulders and ears the whole time.',
      'Swinging the weights up with a jerk of the hips is a sign to take a smaller pair.',
    ],
    de: [
      'Steh mit leichten Kurzhanteln an den Seiten, die Handflächen nach innen und die Ellbogen nicht ganz durchgestreckt.',
      'Heb beim Ausatmen beide Arme zur Seite, die Ellbogen führen.',
      'Halt auf Schulterhöhe, Hände und Ellbogen gleich hoch und die Arme leicht vor dem Körper.',
      'Atme ein und lass dir mindestens zwei Sekunden für den Weg nach unten.',
      'Lass die ganze Zeit Abstand zwischen Schultern und Ohren.',
      'Reißt du die Gewichte mit einem Hüftschwung hoch, nimm leichtere.',
    ],
    es: [
      'Ponte de pie con mancuernas ligeras a los lados, las palmas hacia dentro y los codos apenas flexionados.',
      'Sube los dos brazos hacia los lados mientras sueltas el aire, guiando con los codos.',
      'Para a la altura de los hombros, con manos y codos al mismo nivel y los brazos un poco por delante del cuerpo.',
      'Toma aire y tarda al menos dos segundos en bajarlos.',
      'Mantén todo el tiempo espacio entre los hombros y las orejas.',
      'Subir los pesos con un golpe de cadera es señal de que te conviene un par más ligero.',
    ],
    ar: [
      'قف وعلى جانبيك دمبلان خفيفان وكفّاك إلى الداخل ومرفقاك غير مقفلين.',
      'ارفع ذراعيك إلى الجانبين مع الزفير والمرفقان يقودان الحركة.',
      'توقف عند ارتفاع الكتفين ويداك ومرفقاك على مستوى واحد وذراعاك أمام جسمك قليلًا.',
      'خذ شهيقًا وأنزلهما في ثانيتين على الأقل.',
      'أبقِ مسافة بين كتفيك وأذنيك طوال الوقت.',
      'إذا رفعت الوزنين بهزّة من وركيك فاختر وزنًا أخف.',
    ],
  },
  muscles: ['lateral deltoid', 'anterior deltoid', 'trapezius', 'rotator cuff'],
  aliases: ['side raise', 'side lateral raise', 'dumbbell lateral raise', 'lateral arm raise'],
  hiddenAliases: ['side arm lift', 'lat raise', 'dumbbell side raise', 'arm lateral raise'],
  toldApart: {
    measuredOn: 'recordings',
    when: [
      { feature: 'handsApartRange', no: 0.3, yes: 0.7, shown: { least: 0.91, most: 0.91 } },
      { feature: 'handHeightHigh', no: 0.8, yes: 0.5, shown: { least: 0.19, most: 0.19 } },
    ],
  },
  coaching: {
    family: 'raise',
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    counting: {
      sides: 'apart',
      feet: 'planted',
      components: [
        part(
          'shoulder_elevation',
          { rest: 15, peak: 85 },
          seen('35 at rest, 93 at the far end', 'Good-GYM: 30 degrees is down, 80 up'),
        ),
        part('wrist_over_shoulder', { rest: -1, peak: 0 }, seen('-0.87 at rest, 0.25 at the far end')),
      ],
      minimumPeak: [0.55, seen('102 % and more')],
      maximumHoldMs: [2500, seen('0.33 s at most')],
      gate: [holds('trunk_lean', { atMost: 50 }, seen('7 to 8 in nine of ten frames'))],
      requires: [
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0.07 at most')),
        shows('wrist_outward', 'maximum', { atLeast: 0.46, needed: true }, seen('0.78 and more')),
        shows('wrist_over_shoulder', 'maximum', { atMost: 1.25 }, seen('0.28 at most')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 110 }, seen('29 at most')),
        shows('elbow_flexion', 'range', { atMost: 45 }, seen('16 at most')),
        facesAhead(0.16, seen('0.02 at most')),
      ],
    },
    report: 'shoulder_elevation',
    tempo: { effort: 'out' },
    rules: raised(['front', 'oblique']),
  },
});
