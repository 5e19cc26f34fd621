import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { kneeDominant } from '../faults/legs.ts';
import { backRounds, notUpright } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('kettlebell_swing');

/** Kettlebell swing: the hips fold and snap open, the straight arms swing from between the thighs to the chest or overhead. */
export const kettlebellSwing = coached({
  slug: 'kettlebell_swing',
  name: {
    en: 'Kettlebell swing',
    de: 'Kettlebell-Schwung',
    es: 'Balanceo con kettlebell',
    ar: 'أرجحة الكيتل بيل',
  },
  instructions: {
    en: [
      "Put the kettlebell an arm's length in front of you and stand behind it with your feet wider than your hips.",
      'Hinge down, grip it with both hands and tip it towards you, keeping your back flat.',
      'Hike it back high between your thighs with a sharp breath in through the nose.',
      'Snap your hips forwards and breathe out hard, so that the bell floats up to chest height on relaxed arms.',
      'At the top stand like a plank: knees straight, buttocks tight, ribs down.',
      'Let the bell fall and wait until your arms touch your ribs before you fold at the hips again.',
      'The usual error is to squat the bell up and lift it with the shoulders, but the power belongs in the hips.',
    ],
    de: [
      'Stell die Kettlebell eine Armlänge vor dich und stell dich dahinter, die Füße breiter als die Hüften.',
      'Beug dich aus der Hüfte, fass sie mit beiden Händen und kipp sie zu dir, den Rücken gerade.',
      'Zieh sie mit einem scharfen Einatmen durch die Nase hoch zwischen die Oberschenkel zurück.',
      'Schnell die Hüfte nach vorn und atme kräftig aus, sodass die Kugel an lockeren Armen auf Brusthöhe schwebt.',
      'Steh oben wie ein Brett: Knie gestreckt, Gesäß fest, Rippen unten.',
      'Lass die Kugel fallen und warte, bis die Arme die Rippen berühren, bevor du dich wieder aus der Hüfte beugst.',
      'Meist wird die Kugel aus der Hocke mit den Schultern gehoben, doch die Kraft kommt aus der Hüfte.',
    ],
    es: [
      'Pon la kettlebell a un brazo de distancia delante de ti y colócate detrás con los pies más abiertos que las caderas.',
      'Inclínate desde la cadera, agárrala con las dos manos y vuélcala hacia ti, con la espalda recta.',
      'Llévala atrás y arriba entre los muslos tomando aire de golpe por la nariz.',
      'Lanza la cadera hacia delante y suelta el aire con fuerza, de modo que la pesa flote hasta el pecho con los brazos relajados.',
      'Arriba mantente como una tabla: rodillas estiradas, glúteos duros, costillas bajas.',
      'Deja caer la pesa y espera a que los brazos toquen las costillas antes de volver a doblar la cadera.',
      'El error habitual es levantarla en sentadilla y con los hombros, pero la fuerza está en la cadera.',
    ],
    ar: [
      'ضع الكيتلبل أمامك على بُعد ذراع، وقف خلفه وقدماك أوسع من وركيك.',
      'انحنِ من الوركين وأمسكه بكلتا يديك وأمِله نحوك، وظهرك مستقيم.',
      'اسحبه إلى الخلف عاليًا بين فخذيك مع شهيق حاد من الأنف.',
      'ادفع وركيك إلى الأمام بقوة وازفر بشدة ليطفو الوزن إلى مستوى صدرك على ذراعين مرتخيتين.',
      'في الأعلى قف كاللوح: الركبتان مستقيمتان والأرداف مشدودة والأضلاع منخفضة.',
      'دع الوزن يسقط وانتظر حتى تلامس ذراعاك أضلاعك قبل أن تنثني من الوركين مجددًا.',
      'الخطأ الشائع رفعه بالقرفصاء والكتفين، بينما القوة في الوركين.',
    ],
  },
  muscles: ['gluteus maximus', 'hamstrings', 'erector spinae', 'anterior deltoid', 'forearm flexors'],
  aliases: ['kb swing', 'russian kettlebell swing', 'american kettlebell swing'],
  hiddenAliases: ['two handed swing', 'one arm kettlebell swing', 'dumbbell swing'],
  coaching: {
    family: 'hinge',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: { rest: 'STANDING', out: 'FOLDING', peak: 'BOTTOM', back: 'SNAPPING' },
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part('hip_flexion', { rest: 15, peak: 100 }, seen('19 at rest, 102 at the far end')),
        part('wrist_over_hip', { rest: 0.9, peak: -0.4 }, seen('0.99 at rest, -0.4 at the far end')),
      ],
      minimumPeak: [0.55, seen('97 % and more')],
      maximumRest: [0.5, seen('5 % at most')],
      // A set begins with the bell on the floor or hiked back.
      mayStartFar: true,
      gate: [holds('hip_height', { atLeast: 0.6, slack: 0.2 }, seen('1.24 to 1.54 in nine of ten frames'))],
      requires: [
        shows('hip_flexion', 'travel', { atLeast: 35 }, seen('77 and more')),
        shows('trunk_lean', 'maximum', { atLeast: 25 }, seen('63 and more')),
        // Hands that only hang come up no higher than the hips.
        shows('wrist_over_hip', 'travel', { atMost: -0.45 }, seen('-1.17 at most')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 70 }, seen('22 at most')),
        facesAhead(0.16, seen('0.11 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { fastestMs: 900, slowestMs: 4000 },
    rules: [
      backRounds,
      kneeDominant({
        atMost: 86,
        says: {
          en: 'Squatting the swing',
          de: 'Kniebeuge statt Schwung aus der Hüfte',
          es: 'Balanceo en sentadilla',
          ar: 'قرفصاء بدل أرجحة الورك',
        },
        source:
          'McGill and Marshall 2012, kettlebell swing: a hinge with knees at about 60 degrees of flexion; 100 and more is a squat.',
      }),
      notUpright(32),
    ],
  },
});
