import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { recordings } from '../sources.ts';

const seen = recordings('calf_raise');

/** Calf raise: standing, the heels rise. */
export const calfRaise = coached({
  slug: 'calf_raise',
  name: { en: 'Calf raise', de: 'Wadenheben', es: 'Elevación de talones', ar: 'رفع الكعبين' },
  instructions: {
    en: [
      'Stand with the balls of your feet on the floor or on the edge of a step, and a fingertip on a wall for balance.',
      'Keep your knees straight but not locked, and your ankles in line with your shins.',
      'Rise onto your toes as high as you can while you breathe out, pressing mostly through the big toe.',
      'Hold the top for a full second and feel the calves shorten.',
      'Lower slowly on an in-breath until the heels touch the floor, or drop just below the step.',
      'Quick, bouncy repetitions work the tendon more than the muscle, so take two seconds to come down.',
    ],
    de: [
      'Stell dich mit den Fußballen auf den Boden oder auf eine Stufenkante und halt dich mit einer Fingerspitze an der Wand im Gleichgewicht.',
      'Lass die Knie gerade, aber nicht durchgedrückt, und die Knöchel in einer Linie mit den Schienbeinen.',
      'Heb dich beim Ausatmen so hoch wie möglich auf die Zehen und drück vor allem über den großen Zeh.',
      'Halt oben eine volle Sekunde und spür, wie sich die Waden zusammenziehen.',
      'Senk dich beim Einatmen langsam ab, bis die Fersen den Boden berühren oder knapp unter der Stufe sind.',
      'Schnelles Wippen belastet eher die Sehne als den Muskel, nimm dir also zwei Sekunden für den Weg nach unten.',
    ],
    es: [
      'Apoya la parte delantera de los pies en el suelo o en el borde de un escalón y toca la pared con un dedo para no perder el equilibrio.',
      'Mantén las rodillas estiradas sin bloquearlas y los tobillos alineados con las espinillas.',
      'Ponte de puntillas tan alto como puedas mientras sueltas el aire, empujando sobre todo con el dedo gordo.',
      'Aguanta arriba un segundo entero y nota cómo se contraen los gemelos.',
      'Baja despacio tomando aire hasta que los talones toquen el suelo o queden un poco por debajo del escalón.',
      'Rebotar deprisa trabaja más el tendón que el músculo, así que tarda dos segundos en bajar.',
    ],
    ar: [
      'قف على مشطي قدميك على الأرض أو على حافة درجة، والمس الجدار بطرف إصبعك لحفظ التوازن.',
      'أبقِ ركبتيك مستقيمتين دون قفلهما، وكاحليك على استقامة ساقيك.',
      'ارتفع على أصابع قدميك إلى أعلى ما تستطيع مع الزفير، واضغط خاصة بالإصبع الكبير.',
      'اثبت في الأعلى ثانية كاملة واشعر بانقباض عضلتي الساقين.',
      'انزل ببطء مع الشهيق حتى يلامس الكعبان الأرض أو ينخفضا قليلًا عن الدرجة.',
      'التكرار السريع المرتد يُجهد الوتر أكثر من العضلة، فخذ ثانيتين للنزول.',
    ],
  },
  muscles: ['gastrocnemius', 'soleus'],
  aliases: ['heel raise', 'standing calf raise'],
  hiddenAliases: ['calve raise', 'calf', 'toe raise', 'calf raising'],
  coaching: {
    family: 'calf_raise',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'both',
      feet: 'planted',
      components: [
        part('heel_over_toe', { rest: -0.05, peak: 0.2 }, seen('-0.1 at rest, 0.1 at the far end')),
      ],
      minimumRange: [0.25, seen('57 % and more')],
      minimumPeak: [0.15, seen('58 % and more')],
      maximumRest: [1, seen('3 % at most')],
      maximumDurationMs: [8000, seen('2.4 s at most')],
      maximumHoldMs: [4000, seen('0.8 s at most')],
      gate: [
        holds('trunk_lean', { atMost: 40 }, seen('9 to 10 in nine of ten frames')),
        holds('hip_height', { atLeast: 1.05 }, seen('1.31 to 1.35 in nine of ten frames')),
        holds('knee_flexion', { atMost: 50 }, seen('12 to 27 in nine of ten frames')),
      ],
      requires: [
        shows('hip_height', 'range', { atMost: 0.25 }, seen('0.05 at most')),
        shows('knee_flexion', 'range', { atMost: 30 }, seen('14 at most')),
        shows('hip_in_picture', 'travel', { atLeast: 0.025, needed: true }, seen('0.11 and more')),
      ],
    },
    report: 'heel_over_toe',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'heel_over_toe',
        over: 'peak',
        atLeast: 0.14,
        margin: 0.05,
        severity: 2,
        comparedToRest: 'difference',
        views: ['side', 'oblique'],
        says: {
          en: 'Heels not up all the way',
          de: 'Fersen nicht ganz oben',
          es: 'No subes los talones del todo',
          ar: 'الكعبان لا يرتفعان تمامًا',
        },
        cue: {
          id: 'heels_high',
          en: 'Rise as high as you can on your toes.',
          de: 'Komm so hoch wie möglich auf die Zehenspitzen.',
          es: 'Ponte de puntillas lo más alto que puedas.',
          ar: 'ارتفع على أطراف أصابعك قدر ما تستطيع.',
        },
        source:
          'A foot of 25 cm raised by 20 degrees lifts the heel by 7 cm, 0.13 of a trunk; full plantar flexion is 40 to 50.',
      }),
      fallsShort({
        id: 'knees_bent',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 28,
        margin: 10,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Knees bend',
          de: 'Knie beugen sich',
          es: 'Las rodillas se doblan',
          ar: 'الركبتان تنثنيان',
        },
        cue: {
          id: 'straight_knees',
          en: 'Keep your knees straight.',
          de: 'Lass die Knie gestreckt.',
          es: 'Mantén las rodillas estiradas.',
          ar: 'أبقِ ركبتيك ممدودتين.',
        },
        source:
          'NSCA Essentials, standing calf raise: knees extended; bent knees take the gastrocnemius out.',
      }),
      dropped('back', 350),
    ],
  },
});
