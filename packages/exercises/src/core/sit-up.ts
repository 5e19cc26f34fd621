import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { recordings } from '../sources.ts';

const seen = recordings('sit_up');

/** Sit-up: from lying on the back until the trunk is upright. */
export const sitUp = coached({
  slug: 'sit_up',
  name: { en: 'Sit-up', de: 'Sit-up', es: 'Abdominal completo', ar: 'الجلوس من الاستلقاء' },
  instructions: {
    en: [
      'Lie on your back with your knees bent and feet flat, arms crossed on your chest or fingertips at your temples.',
      'Breathe out, tuck your chin slightly and peel your spine off the floor from the top down.',
      'Keep rising until your chest is close to your thighs.',
      'Breathe in and roll back one vertebra at a time until your shoulder blades touch the ground.',
      'Keep both feet planted; hook them under something only while you are learning.',
      'Pulling on the head with your hands is the surest way to a sore neck, so let your belly do the lifting.',
    ],
    de: [
      'Leg dich auf den Rücken, die Knie gebeugt, die Füße flach, die Arme vor der Brust gekreuzt oder die Fingerspitzen an den Schläfen.',
      'Atme aus, nimm das Kinn leicht zur Brust und roll die Wirbelsäule von oben nach unten vom Boden.',
      'Komm weiter hoch, bis die Brust nah an den Oberschenkeln ist.',
      'Atme ein und roll Wirbel für Wirbel zurück, bis die Schulterblätter den Boden berühren.',
      'Lass beide Füße am Boden und klemm sie nur ein, solange du die Übung lernst.',
      'Mit den Händen am Kopf zu ziehen ist der sicherste Weg zu Nackenschmerzen: Lass den Bauch heben.',
    ],
    es: [
      'Túmbate boca arriba con las rodillas dobladas y los pies planos, los brazos cruzados en el pecho o los dedos en las sienes.',
      'Suelta el aire, mete un poco la barbilla y despega la columna del suelo de arriba abajo.',
      'Sigue subiendo hasta que el pecho esté cerca de los muslos.',
      'Toma aire y baja vértebra a vértebra hasta que los omóplatos toquen el suelo.',
      'Mantén los dos pies en el suelo y engánchalos a algo solo mientras aprendes.',
      'Tirar de la cabeza con las manos es el camino más seguro al dolor de cuello, así que deja que levante el abdomen.',
    ],
    ar: [
      'استلقِ على ظهرك وركبتاك مثنيتان وقدماك مسطحتان، وذراعاك معقودتان على صدرك أو أطراف أصابعك عند صدغيك.',
      'ازفر وقرّب ذقنك قليلًا وارفع عمودك الفقري عن الأرض من الأعلى إلى الأسفل.',
      'واصل الصعود حتى يقترب صدرك من فخذيك.',
      'خذ شهيقًا وانزل فقرة بعد فقرة حتى يلامس لوحا كتفيك الأرض.',
      'أبقِ قدميك على الأرض، ولا تثبتهما تحت شيء إلا وأنت تتعلم.',
      'جذب الرأس باليدين أقصر طريق إلى ألم الرقبة، فدع بطنك يرفعك.',
    ],
  },
  muscles: ['rectus abdominis', 'iliopsoas', 'obliques', 'rectus femoris'],
  aliases: ['full sit-up'],
  hiddenAliases: ['abdominal sit up', 'butterfly sit up'],
  coaching: {
    family: 'sit_up',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('hip_flexion', { rest: 35, peak: 110 }, seen('26 at rest, 117 at the far end')),
        part('shoulder_over_hip', { rest: 0.05, peak: 0.85 }, seen('0.02 at rest, 0.93 at the far end')),
      ],
      maximumRest: [0.6, seen('-14 % at most')],
      maximumHoldMs: [4000, seen('1 s at most')],
      gate: [holds('hip_height', { atLeast: -0.7, atMost: 0.6 }, seen('0.02 to 0.12 in nine of ten frames'))],
      requires: [
        shows('trunk_lean', 'maximum', { atLeast: 28 }, seen('76 and more')),
        shows('face_up', 'maximum', { over: 'rest', atLeast: -0.02 }, seen('0.12 and more')),
        shows('shoulder_over_hip', 'travel', { atLeast: 0.2 }, seen('0.91 and more')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'trunk_lean',
        over: 'repetition',
        atMost: 38,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Not up all the way',
          de: 'Nicht ganz oben',
          es: 'No subes del todo',
          ar: 'لم تصعد تمامًا',
        },
        cue: {
          id: 'sit_up_tall',
          en: 'Come all the way up to sitting.',
          de: 'Komm ganz hoch bis zum Sitzen.',
          es: 'Sube del todo, hasta la posición sentada.',
          ar: 'اصعد حتى وضع الجلوس.',
        },
        source: 'ACSM sit-up test: up until the trunk is vertical; 38 degrees are left for a curled back.',
      }),
      fallsShort({
        id: 'not_lowered',
        signal: 'trunk_lean',
        over: 'rest',
        atLeast: 68,
        margin: 10,
        severity: 1,
        views: ['side', 'oblique'],
        says: {
          en: 'Not lowered all the way',
          de: 'Nicht ganz abgesenkt',
          es: 'No bajas del todo',
          ar: 'لم تنزل تمامًا',
        },
        cue: {
          id: 'lie_down',
          en: 'Lower your shoulders to the floor.',
          de: 'Leg die Schultern am Boden ab.',
          es: 'Apoya los hombros en el suelo.',
          ar: 'أنزل كتفيك إلى الأرض.',
        },
        source: 'ACSM sit-up test: shoulder blades touch the floor; lying is 85 degrees and more.',
      }),
      dropped('back'),
    ],
  },
});
