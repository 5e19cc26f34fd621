import { coached, downAndUp } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesFromTheFront } from '../faults/turns.ts';
import {
  heelsLift,
  hipsAside,
  kneesCaveIn,
  kneesForward,
  kneesStayBent,
  shallowKnee,
} from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { hipsFirst, leansForward } from '../faults/trunk.ts';
import { recordings } from '../sources.ts';

const seen = recordings('squat');

/** Squat, with or without weight: down until the thighs are level, and up. */
export const squat = coached({
  slug: 'squat',
  name: { en: 'Squat', de: 'Kniebeuge', es: 'Sentadilla', ar: 'القرفصاء' },
  instructions: {
    en: [
      'Stand with your feet about shoulder-width apart, toes turned slightly out and your weight spread over the whole foot.',
      'Breathe in, tighten your middle, and send your hips back and down as though reaching for a low chair.',
      'Let your knees travel forwards in line with your toes while your chest stays proud and your back long.',
      'Go down until your thighs are at least level with the floor, or as deep as you can with your heels flat.',
      'Push the floor away and breathe out as you rise, finishing tall with hips and knees straight.',
      'Watch for knees that fall inwards on the way up: think of spreading the floor apart with your feet.',
    ],
    de: [
      'Stell die Füße etwa schulterbreit auf, die Zehen leicht nach außen und dein Gewicht auf den ganzen Fuß verteilt.',
      'Atme ein, spann die Mitte an und schieb die Hüfte nach hinten und unten, als wolltest du dich auf einen niedrigen Stuhl setzen.',
      'Lass die Knie in Richtung der Zehen nach vorn wandern, während die Brust stolz und der Rücken lang bleibt.',
      'Geh nach unten, bis die Oberschenkel mindestens waagerecht sind, oder so tief, wie es mit flachen Fersen geht.',
      'Drück den Boden weg und atme beim Hochkommen aus, bis du mit gestreckten Hüften und Knien aufrecht stehst.',
      'Achte darauf, dass die Knie beim Hochkommen nicht nach innen fallen: Stell dir vor, du schiebst den Boden mit den Füßen auseinander.',
    ],
    es: [
      'Coloca los pies más o menos a la anchura de los hombros, con las puntas algo hacia fuera y el peso repartido por toda la planta.',
      'Toma aire, aprieta el abdomen y lleva la cadera atrás y abajo, como si buscaras una silla baja.',
      'Deja que las rodillas avancen en la dirección de los pies, con el pecho orgulloso y la espalda larga.',
      'Baja hasta que los muslos queden al menos paralelos al suelo, o tanto como puedas sin levantar los talones.',
      'Empuja el suelo y suelta el aire al subir, hasta acabar erguido con caderas y rodillas estiradas.',
      'Vigila que las rodillas no se metan hacia dentro al subir: piensa en abrir el suelo con los pies.',
    ],
    ar: [
      'قف وقدماك بعرض الكتفين تقريبًا، وأصابعهما إلى الخارج قليلًا، ووزنك موزع على القدم كلها.',
      'خذ شهيقًا وشدّ بطنك، ثم ادفع وركيك إلى الخلف والأسفل كأنك تقصد كرسيًا منخفضًا.',
      'دع ركبتيك تتقدمان في اتجاه أصابع قدميك، وصدرك مرفوع وظهرك ممدود.',
      'انزل حتى يصبح فخذاك أفقيين على الأقل، أو إلى أعمق ما تستطيع دون أن يرتفع كعباك.',
      'ادفع الأرض وأخرج الزفير وأنت تصعد حتى تنتصب بوركين وركبتين مستقيمتين.',
      'انتبه إلى ميل الركبتين إلى الداخل عند الصعود، وتخيل أنك تباعد الأرض بقدميك.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'hamstrings', 'erector spinae'],
  aliases: ['air squat', 'bodyweight squat', 'back squat', 'barbell squat'],
  hiddenAliases: [
    'box squat',
    'half squat',
    'deep squat',
    'high bar squat',
    'low bar squat',
    'barbell back squat',
    'overhead squat',
    'squatting',
    'body squat',
    'free squat',
    'pistol squat',
    'single leg squat',
  ],
  coaching: {
    family: 'squat',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: downAndUp,
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part(
          'knee_flexion',
          { rest: 10, peak: 100 },
          seen(
            '23 at rest, 120 at the far end',
            'ExerSights: a knee angle of 160 degrees is standing, 90 is down',
          ),
        ),
        part('hip_over_knee', { rest: 0.8, peak: 0.15 }, seen('0.72 at rest, 0 at the far end')),
      ],
      minimumRange: [0.28, seen('31 % and more')],
      minimumPeak: [0.4, seen('40 % and more')],
      minimumDurationMs: [350, seen('0.53 s and more')],
      maximumDurationMs: [12_000, seen('4.33 s at most')],
      gate: [
        holds('hip_height', { atLeast: 0.25, slack: 0.4 }, seen('0.5 to 1.44 in nine of ten frames')),
        holds('trunk_lean', { atMost: 75 }, seen('9 to 48 in nine of ten frames')),
      ],
      requires: [
        shows('hip_height', 'travel', { atMost: 0.05 }, seen('-0.31 at most')),
        shows('hip_in_picture', 'travel', { atMost: -0.08 }, seen('-0.46 at most')),
      ],
    },
    report: 'knee_flexion',
    rules: [
      shallowKnee(
        80,
        'Schoenfeld 2010: under about 80 degrees of knee bend is a partial squat; ExerSights asks for 90, LearnOpenCV for thighs 70 degrees from vertical.',
      ),
      kneesStayBent,
      leansForward(55),
      hipsFirst(0.3),
      kneesCaveIn(0.95),
      heelsLift,
      kneesForward(48),
      hipsAside,
      dropped('out', 350),
    ],
    cues: kneesFromTheFront,
  },
});
