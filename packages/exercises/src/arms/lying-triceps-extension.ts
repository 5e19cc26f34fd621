import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent, notLoweredBehind } from '../faults/arms.ts';
import { fault } from '../faults/fault.ts';
import { dropped } from '../faults/pace.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('lying_triceps_extension');

/** Triceps extension lying on the back: the upper arms point at the ceiling, the forearms go down to the forehead and up. */
export const lyingTricepsExtension = coached({
  slug: 'lying_triceps_extension',
  name: {
    en: 'Lying triceps extension',
    de: 'Trizepsstrecken im Liegen',
    es: 'Extensión de tríceps tumbado',
    ar: 'مدّ الترايسبس استلقاءً',
  },
  instructions: {
    en: [
      'Lie on a bench or the floor and hold a bar or two dumbbells over your chest with straight arms.',
      'Tip your upper arms a few degrees towards your head and leave them there for the whole set.',
      'Breathe in and bend your elbows until the weight is beside your ears or just above your forehead.',
      'Breathe out and unbend your arms without letting the elbows slide apart.',
      'Stop just short of locking hard, with the load on the back of your arms.',
      'Upper arms that rock back and forth turn it into a pullover, so take less weight if they will not stay put.',
    ],
    de: [
      'Leg dich auf eine Bank oder den Boden und halt eine Stange oder zwei Kurzhanteln mit gestreckten Armen über der Brust.',
      'Neig die Oberarme ein paar Grad zum Kopf und lass sie den ganzen Satz über dort.',
      'Atme ein und beug die Ellbogen, bis das Gewicht neben den Ohren oder knapp über der Stirn ist.',
      'Atme aus und streck die Arme, ohne dass die Ellbogen auseinandergleiten.',
      'Halt kurz vor dem harten Durchdrücken an, die Last auf der Rückseite der Arme.',
      'Schaukeln die Oberarme vor und zurück, wird ein Überzug daraus: Nimm weniger Gewicht, wenn sie nicht ruhig bleiben.',
    ],
    es: [
      'Túmbate en un banco o en el suelo y sujeta una barra o dos mancuernas sobre el pecho con los brazos rectos.',
      'Inclina los brazos unos grados hacia la cabeza y déjalos ahí toda la serie.',
      'Toma aire y dobla los codos hasta que el peso quede junto a las orejas o justo encima de la frente.',
      'Suelta el aire y estira los brazos sin que los codos se separen.',
      'Para justo antes de bloquear con fuerza, con la carga en la parte de atrás de los brazos.',
      'Si los brazos se balancean se convierte en un pullover, así que baja el peso si no se quedan quietos.',
    ],
    ar: [
      'استلقِ على مقعد أو على الأرض وأمسك بارًا أو دمبلين فوق صدرك بذراعين مستقيمتين.',
      'أمِل عضديك بضع درجات نحو رأسك واتركهما كذلك طوال المجموعة.',
      'خذ شهيقًا واثنِ مرفقيك حتى يصبح الوزن بجانب أذنيك أو فوق جبهتك بقليل.',
      'ازفر وافرد ذراعيك دون أن يتباعد مرفقاك.',
      'توقف قبل القفل الشديد بقليل والحمل على خلف ذراعيك.',
      'تأرجح العضدين يحوّله إلى بول أوفر، فخفف الوزن إن لم يثبتا.',
    ],
  },
  muscles: ['triceps brachii', 'forearm flexors'],
  aliases: ['skull crusher', 'nose breaker'],
  hiddenAliases: ['dumbbell skull crusher', 'ez bar skull crusher', 'supine triceps extension'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('elbow_flexion', { rest: 20, peak: 100 }, seen('24 at rest, 105 at the far end')),
        part('wrist_over_elbow', { rest: 0.45, peak: 0 }, seen('0.38 at rest, -0.1 at the far end')),
      ],
      mayStartFar: true,
      minimumRange: [0.35, seen('105 % and more')],
      gate: [
        holds('trunk_lean', { atLeast: 50, slack: 15 }, seen('83 to 90 in nine of ten frames')),
        holds(
          'elbow_over_shoulder',
          { atLeast: 0.15, slack: 0.2, needed: true },
          seen('0.47 to 0.6 in nine of ten frames'),
        ),
      ],
      requires: [
        shows('elbow_flexion', 'range', { atLeast: 25 }, seen('51 and more')),
        // A press moves the upper arms.
        shows('shoulder_elevation', 'range', { atMost: 55 }, seen('8 at most')),
        shows('elbow_over_shoulder', 'mean_of_frames', { atLeast: 0.2 }, seen('0.48 and more')),
      ],
    },
    report: 'elbow_flexion',
    rules: [
      notLoweredBehind({
        atLeast: 80,
        cue: {
          id: 'lower_to_the_forehead',
          en: 'Lower the weight all the way to your forehead.',
          de: 'Senk das Gewicht bis zur Stirn.',
          es: 'Baja el peso hasta la frente.',
          ar: 'أنزل الوزن حتى جبينك.',
        },
        source:
          'NSCA Essentials, lying triceps extension: down to the head, elbows at 90 degrees and beyond.',
      }),
      armsStayBent('rest', 34),
      fault({
        id: 'elbow_drifts',
        signal: 'shoulder_elevation',
        over: 'repetition',
        take: 'interdecile_range',
        faultWhen: 'above',
        limit: 25,
        margin: 10,
        severity: 1,
        views: ['side'],
        says: {
          en: 'Upper arms rock',
          de: 'Oberarme pendeln',
          es: 'Los brazos se balancean',
          ar: 'أعلى الذراعين يتأرجح',
        },
        cue: {
          id: 'upper_arms_still',
          en: 'Keep your upper arms still: only the forearms move.',
          de: 'Oberarme ruhig: Nur die Unterarme bewegen sich.',
          es: 'Brazos quietos: solo se mueven los antebrazos.',
          ar: 'ثبّت أعلى ذراعيك: الساعدان وحدهما يتحركان.',
        },
        source: 'NSCA Essentials: upper arms stay where they are; NgoQuocBao takes 40 degrees off as drift.',
      }),
      dropped('out'),
    ],
  },
});
