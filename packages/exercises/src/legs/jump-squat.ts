import { variantOf } from '../coached.ts';
import { kneesCaveIn } from '../faults/legs.ts';
import { fallsShort } from '../faults/range.ts';
import { leansForward } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';
import { squat } from './squat.ts';

const seen = synthetic('jump_squat');

/** Jump squat: out of the squat into the air. */
export const jumpSquat = variantOf(squat, {
  slug: 'jump_squat',
  name: { en: 'Jump squat', de: 'Sprungkniebeuge', es: 'Sentadilla con salto', ar: 'القرفصاء مع القفز' },
  instructions: {
    en: [
      'Start in your squat stance with your arms loose and some free space above and around you.',
      'Breathe in as you dip to about half or three-quarters of your full squat and swing your arms back.',
      'Throw your arms up and push off the ground with both legs at once, breathing out sharply as you leave it.',
      'Reach full length in the air: ankles, knees and hips all straight.',
      'Land softly on the balls of the feet, let the heels follow, and sink straight into the next dip.',
      'Loud, stiff landings are the fault to fix first; if you can hear yourself, jump lower and bend more.',
    ],
    de: [
      'Stell dich wie zur Kniebeuge hin, die Arme locker und mit etwas freiem Platz über dir und um dich herum.',
      'Atme ein, geh auf die Hälfte oder drei Viertel deiner vollen Kniebeuge hinunter und schwing die Arme nach hinten.',
      'Reiß die Arme hoch und stoß dich mit beiden Beinen gleichzeitig ab, mit einem kräftigen Ausatmen beim Absprung.',
      'Streck dich in der Luft ganz: Knöchel, Knie und Hüften sind gerade.',
      'Lande weich auf den Fußballen, lass die Fersen folgen und sink direkt in die nächste Beuge.',
      'Laute, steife Landungen solltest du zuerst abstellen: Wenn du dich hörst, spring niedriger und federe mehr ab.',
    ],
    es: [
      'Ponte en tu posición de sentadilla, con los brazos sueltos y algo de espacio libre por encima y alrededor.',
      'Toma aire mientras bajas hasta la mitad o tres cuartos de tu sentadilla completa y llevas los brazos atrás.',
      'Lanza los brazos hacia arriba y despega con las dos piernas a la vez, soltando el aire con fuerza al saltar.',
      'Estírate del todo en el aire: tobillos, rodillas y caderas rectos.',
      'Aterriza suave con la parte delantera de los pies, deja que sigan los talones y enlaza con la siguiente bajada.',
      'Lo primero que hay que corregir son las caídas ruidosas y rígidas: si te oyes, salta menos y flexiona más.',
    ],
    ar: [
      'ابدأ بوقفة القرفصاء وذراعاك مرتخيتان، واترك مساحة فارغة فوقك وحولك.',
      'خذ شهيقًا وأنت تنزل إلى نصف القرفصاء الكاملة أو ثلاثة أرباعها، وأرجح ذراعيك إلى الخلف.',
      'ارمِ ذراعيك إلى الأعلى واقفز بالساقين معًا، مع زفير قوي لحظة مغادرة الأرض.',
      'امتدّ تمامًا في الهواء: الكاحلان والركبتان والوركان كلها مستقيمة.',
      'اهبط برفق على مشطي القدمين، ثم أنزل الكعبين وانتقل مباشرة إلى النزول التالي.',
      'الهبوط القوي المتصلب أول ما ينبغي إصلاحه، فإن سمعت صوت هبوطك فاقفز أقل واثنِ ركبتيك أكثر.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'gastrocnemius', 'soleus', 'hamstrings'],
  aliases: ['squat jump'],
  hiddenAliases: ['jumping squat'],
  coaching: {
    // A hop out of hardly bent knees is a jump that fell short.
    counting: { feet: 'together', partialRange: [0.14, seen('whole repetitions 52 % and more')] },
    tempo: { fastestMs: 600, slowestMs: 5000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'knee_flexion',
        over: 'repetition',
        atLeast: 67,
        margin: 15,
        severity: 1,
        views: ['side', 'oblique', 'front'],
        says: { en: 'Too shallow', de: 'Nicht tief genug', es: 'Falta profundidad', ar: 'النزول غير كافٍ' },
        cue: {
          id: 'lower_your_hips',
          en: 'Sink a little lower before you jump.',
          de: 'Geh vor dem Sprung etwas tiefer.',
          es: 'Baja un poco más antes de saltar.',
          ar: 'انزل قليلًا بعد قبل أن تقفز.',
        },
        source: 'NSCA Essentials, squat jump: a countermovement to about a half squat.',
      }),
      leansForward(60),
      kneesCaveIn(0.95),
    ],
  },
});
