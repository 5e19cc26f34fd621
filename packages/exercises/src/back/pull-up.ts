import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent } from '../faults/arms.ts';
import { fault } from '../faults/fault.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { recordings } from '../sources.ts';

const seen = recordings('pull_up');

/** Pull-up or chin-up: hanging from a bar, the body rises until the face is at the hands. */
export const pullUp = coached({
  slug: 'pull_up',
  name: { en: 'Pull-up', de: 'Klimmzug', es: 'Dominada', ar: 'العقلة' },
  instructions: {
    en: [
      'Hang from a bar with your palms facing away, hands just outside your shoulders and arms fully straight.',
      'Before you bend the elbows, draw your shoulder blades down and tighten your middle.',
      'Breathe out and pull your elbows towards your ribs until your chin is clearly above the bar.',
      'Keep your chest lifted and your legs quiet, slightly in front of the body.',
      'Breathe in on the way down and return all the way to a long hang.',
      'Swinging the knees for momentum and cutting the bottom short are the two habits that make a pull-up count for less.',
    ],
    de: [
      'Häng dich an eine Stange, die Handflächen nach vorn, die Hände knapp breiter als die Schultern und die Arme ganz gestreckt.',
      'Zieh die Schulterblätter nach unten und spann die Mitte an, bevor du die Ellbogen beugst.',
      'Atme aus und zieh die Ellbogen zu den Rippen, bis das Kinn deutlich über der Stange ist.',
      'Lass die Brust gehoben und die Beine ruhig, leicht vor dem Körper.',
      'Atme auf dem Weg nach unten ein und geh ganz zurück in den langen Hang.',
      'Mit den Knien Schwung zu holen und unten abzukürzen sind die zwei Gewohnheiten, die einen Klimmzug entwerten.',
    ],
    es: [
      'Cuélgate de una barra con las palmas hacia delante, las manos algo por fuera de los hombros y los brazos estirados del todo.',
      'Antes de doblar los codos, baja los omóplatos y aprieta el abdomen.',
      'Suelta el aire y lleva los codos hacia las costillas hasta que la barbilla pase claramente la barra.',
      'Mantén el pecho alto y las piernas quietas, un poco por delante del cuerpo.',
      'Toma aire al bajar y vuelve hasta quedar colgado del todo.',
      'Balancear las rodillas para impulsarte y recortar abajo son los dos hábitos que restan valor a una dominada.',
    ],
    ar: [
      'تعلّق بعارضة وكفّاك إلى الأمام ويداك أوسع قليلًا من كتفيك وذراعاك ممدودتان تمامًا.',
      'قبل أن تثني مرفقيك اسحب لوحي كتفيك إلى الأسفل وشدّ بطنك.',
      'ازفر واسحب مرفقيك نحو أضلاعك حتى يعلو ذقنك العارضة بوضوح.',
      'أبقِ صدرك مرفوعًا وساقيك هادئتين أمام جسمك قليلًا.',
      'خذ شهيقًا وأنت تنزل وعد إلى التعلّق الكامل.',
      'أرجحة الركبتين للاندفاع وتقصير النزول عادتان تُنقصان قيمة العقلة.',
    ],
  },
  muscles: [
    'latissimus dorsi',
    'biceps brachii',
    'teres major',
    'trapezius',
    'brachialis',
    'forearm flexors',
  ],
  aliases: ['overhand pull-up', 'strict pull-up'],
  hiddenAliases: ['kipping pull up', 'assisted pull up', 'wide grip pull up', 'neutral grip pull up'],
  coaching: {
    family: 'pull_up',
    views: { good: ['front', 'oblique', 'side'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part(
          'elbow_flexion',
          { rest: 10, peak: 100 },
          seen('20 at rest, 96 at the far end', 'Other trainers: an elbow angle of 150 degrees is hanging'),
        ),
        part('shoulder_over_wrist', { rest: -0.95, peak: -0.15 }, seen('-0.88 at rest, 0.01 at the far end')),
      ],
      minimumRange: [0.35, seen('88 % and more')],
      maximumRest: [0.6, seen('23 % at most')],
      maximumHoldMs: [8000, 'Nobody rests with the face at the bar: who stays there trains.'],
      gate: [
        holds('trunk_lean', { atMost: 50 }, seen('5 to 18 in nine of ten frames')),
        holds('shoulder_over_wrist', { atMost: 0.15 }, seen('-0.83 to 0.02 in nine of ten frames')),
      ],
      requires: [
        shows('wrist_in_picture', 'range', { atMost: 0.7 }, seen('0.36 at most')),
        shows('shoulder_in_picture', 'travel', { atLeast: 0.13 }, seen('0.62 and more')),
        shows('shoulder_over_wrist', 'travel', { atLeast: 0.25 }, seen('0.69 and more')),
        shows('elbow_flexion', 'travel', { atLeast: 25 }, seen('59 and more')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'nose_over_wrist',
        over: 'repetition',
        atLeast: -0.2,
        margin: 0.12,
        severity: 2,
        views: ['front', 'side', 'oblique'],
        says: {
          en: 'Chin not over the bar',
          de: 'Kinn nicht über der Stange',
          es: 'La barbilla no pasa la barra',
          ar: 'الذقن لا يتجاوز العارضة',
        },
        cue: {
          id: 'chin_over_bar',
          en: 'Pull until your chin is over the bar.',
          de: 'Zieh, bis das Kinn über der Stange ist.',
          es: 'Sube hasta pasar la barbilla por encima de la barra.',
          ar: 'اسحب حتى يتجاوز ذقنك العارضة.',
        },
        source:
          'Other trainers: chin above the bar; a nose a fifth of a trunk (10 cm) under the hands is well short of it.',
      }),
      armsStayBent(
        'rest',
        42,
        {
          id: 'hang_straight',
          en: 'Straighten your arms at the bottom.',
          de: 'Streck unten die Arme.',
          es: 'Estira los brazos abajo.',
          ar: 'مدّ ذراعيك في الأسفل.',
        },
        ['front', 'side', 'oblique'],
      ),
      fault({
        id: 'kipping',
        take: 'interdecile_range',
        signal: 'hip_over_knee',
        over: 'out',
        faultWhen: 'above',
        limit: 0.25,
        margin: 0.1,
        severity: 2,
        views: ['side', 'oblique'],
        turn: 'turn_side_on',
        says: {
          en: 'Kipping with the legs',
          de: 'Schwung aus den Beinen',
          es: 'Te impulsas con las piernas',
          ar: 'دفع بالساقين',
        },
        cue: {
          id: 'no_kipping',
          en: 'Keep your legs still: pull with your arms and back.',
          de: 'Beine ruhig: Zieh mit Armen und Rücken.',
          es: 'Piernas quietas: sube con los brazos y la espalda.',
          ar: 'ثبّت ساقيك: اسحب بذراعيك وظهرك.',
        },
        source:
          'Other trainers: legs that bend past 120 degrees on the way up throw the body. Thighs thrown up by 45 degrees lift the knees by a quarter of a trunk.',
      }),
      fault({
        id: 'swinging',
        take: 'interdecile_range',
        signal: 'trunk_sway',
        over: 'repetition',
        faultWhen: 'above',
        limit: 17,
        margin: 8,
        severity: 1,
        views: ['side'],
        says: { en: 'Swinging', de: 'Pendeln', es: 'Te balanceas', ar: 'تأرجح' },
        cue: {
          id: 'no_swing',
          en: 'Stop the swing before you pull.',
          de: 'Pendle erst aus, bevor du ziehst.',
          es: 'Frena el balanceo antes de subir.',
          ar: 'أوقف التأرجح قبل أن تسحب.',
        },
        source: 'Other trainers: body swing; a strict pull-up leans back by 10 to 15 degrees.',
      }),
      dropped('back'),
    ],
  },
});
