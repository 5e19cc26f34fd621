import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { fault } from '../faults/fault.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('knee_raise');

/** Standing knee raise: one thigh rises until it is level, the other leg stands. */
export const kneeRaise = coached({
  slug: 'knee_raise',
  name: {
    en: 'Standing knee raise',
    de: 'Knieheben im Stehen',
    es: 'Elevación de rodillas de pie',
    ar: 'رفع الركبتين وقوفًا',
  },
  instructions: {
    en: [
      'Stand on both feet with your hands on your hips, or one hand on a chair back for balance.',
      'Shift your weight to one side and breathe out as you lift the other knee to hip height.',
      'Hold briefly, with the standing leg straight and the lifted foot relaxed below its knee.',
      'Lower the foot without a stamp as you breathe in, and go on with the same leg or change over.',
      'Grow taller with each lift, as if a string pulled at the crown of your head.',
      'Slumping towards the knee to meet it halfway is the giveaway of a weak hip, so keep your chest where it is.',
    ],
    de: [
      'Steh auf beiden Füßen, die Hände an den Hüften oder eine Hand fürs Gleichgewicht an einer Stuhllehne.',
      'Verlagere dein Gewicht auf eine Seite und heb beim Ausatmen das andere Knie auf Hüfthöhe.',
      'Halt kurz, das Standbein gerade und der gehobene Fuß entspannt unter seinem Knie.',
      'Setz den Fuß beim Einatmen ohne Stampfen ab und mach mit demselben Bein weiter oder wechsle.',
      'Werd mit jedem Heben größer, als zöge ein Faden an deinem Scheitel.',
      'Wer dem Knie mit krummem Rücken entgegenkommt, verrät eine schwache Hüfte: Lass die Brust, wo sie ist.',
    ],
    es: [
      'Ponte sobre los dos pies con las manos en las caderas, o una en el respaldo de una silla para equilibrarte.',
      'Lleva el peso a un lado y suelta el aire mientras subes la otra rodilla a la altura de la cadera.',
      'Aguanta un momento, con la pierna de apoyo recta y el pie levantado relajado bajo su rodilla.',
      'Baja el pie sin golpear mientras tomas aire, y sigue con la misma pierna o cambia.',
      'Crece con cada subida, como si un hilo tirara de tu coronilla.',
      'Encorvarte para encontrar la rodilla a medio camino delata una cadera débil, así que deja el pecho donde está.',
    ],
    ar: [
      'قف على قدميك ويداك على وركيك، أو إحداهما على ظهر كرسي للتوازن.',
      'انقل وزنك إلى جهة وازفر وأنت ترفع الركبة الأخرى إلى ارتفاع الورك.',
      'اثبت لحظة والساق الثابتة مستقيمة والقدم المرفوعة مرتخية تحت ركبتها.',
      'أنزل قدمك دون ضرب مع الشهيق، وواصل بالساق نفسها أو بدّل.',
      'ازدد طولًا مع كل رفعة كأن خيطًا يشدّ قمة رأسك.',
      'الانحناء لملاقاة الركبة في المنتصف يكشف ضعف الورك، فأبقِ صدرك مكانه.',
    ],
  },
  muscles: ['iliopsoas', 'rectus femoris', 'tensor fasciae latae', 'gluteus medius', 'rectus abdominis'],
  aliases: ['knee lift', 'march in place', 'standing march'],
  hiddenAliases: [
    'marching',
    'knee up',
    'leg lift standing',
    'standing leg lift',
    'hip flexion',
    'standing knee lift',
    'marching in place',
    'alternating knee raise',
    'single knee raise',
    'march',
  ],
  coaching: {
    family: 'knee_raise',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'stepping',
      components: [
        part('hip_over_knee', { rest: 0.8, peak: 0.2 }, seen('0.79 at rest, 0.2 at the far end')),
        part('hip_flexion', { rest: 12, peak: 80 }, seen('20 at rest, 92 at the far end')),
      ],
      minimumDurationMs: [300, seen('1 s and more')],
      maximumDurationMs: [8000, seen('1.68 s at most')],
      gate: [holds('trunk_lean', { atMost: 45 }, seen('19 to 25 in nine of ten frames'))],
      requires: [
        shows('hip_over_knee', 'travel', { atMost: -0.22 }, seen('-0.49 at most')),
        shows('hip_in_picture', 'travel', { atLeast: -0.3 }, seen('-0.01 and more')),
      ],
    },
    report: 'hip_flexion',
    tempo: { fastestMs: 800, slowestMs: 5000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 68,
        margin: 12,
        severity: 2,
        views: ['front', 'side', 'oblique'],
        says: {
          en: 'Knees not high enough',
          de: 'Knie nicht hoch genug',
          es: 'Rodillas poco elevadas',
          ar: 'الركبتان منخفضتان',
        },
        cue: {
          id: 'knees_higher',
          en: 'Bring your knees up to your hips.',
          de: 'Knie hoch bis auf Hüfthöhe.',
          es: 'Sube las rodillas hasta la cadera.',
          ar: 'ارفع ركبتيك إلى مستوى الورك.',
        },
        source: 'NSCA Essentials, high knees: the thigh comes up to level, 90 degrees at the hip.',
      }),
      fault({
        id: 'leaning_back',
        take: 'interdecile_range',
        signal: 'trunk_sway',
        over: 'repetition',
        faultWhen: 'above',
        limit: 10,
        margin: 6,
        severity: 2,
        views: ['side'],
        turn: 'turn_side_on',
        says: {
          en: 'Leaning back',
          de: 'Nach hinten gelehnt',
          es: 'Te inclinas hacia atrás',
          ar: 'ميل إلى الخلف',
        },
        cue: {
          id: 'stay_tall',
          en: 'Stay tall: do not lean back.',
          de: 'Bleib aufrecht: nicht nach hinten lehnen.',
          es: 'Tronco erguido: no te inclines hacia atrás.',
          ar: 'ابقَ مستقيمًا: لا تمِل إلى الخلف.',
        },
        source: 'Other trainers: trunk that moves by more than 10 degrees.',
      }),
    ],
  },
});
