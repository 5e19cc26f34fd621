import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { armsStayBent } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('lat_pulldown');

/** Lat pulldown: sitting, a bar or a band is drawn from overhead to the collarbone. */
export const latPulldown = coached({
  slug: 'lat_pulldown',
  name: { en: 'Lat pulldown', de: 'Latzug', es: 'Jalón al pecho', ar: 'سحب البار إلى الصدر' },
  instructions: {
    en: [
      'Sit with your thighs under the pads and hold the bar a little wider than your shoulders.',
      'Let your arms go long overhead and lean back a hand, no more.',
      'Breathe out and draw your elbows down beside your ribs until the bar is at your collarbone.',
      'Stay there for a moment with a proud chest.',
      'Breathe in and let the bar rise slowly until your arms are straight.',
      'Throwing the trunk back lifts the weight with your back, so sit still and take one plate less.',
    ],
    de: [
      'Setz dich mit den Oberschenkeln unter die Polster und fass die Stange etwas breiter als schulterbreit.',
      'Lass die Arme über dem Kopf lang werden und lehn dich eine Handbreit zurück, nicht mehr.',
      'Atme aus und zieh die Ellbogen neben die Rippen, bis die Stange am Schlüsselbein ist.',
      'Bleib einen Moment mit stolzer Brust dort.',
      'Atme ein und lass die Stange langsam steigen, bis die Arme gestreckt sind.',
      'Wer sich nach hinten wirft, hebt das Gewicht mit dem Rücken: Sitz still und nimm eine Scheibe weniger.',
    ],
    es: [
      'Siéntate con los muslos bajo las almohadillas y agarra la barra algo más abierta que los hombros.',
      'Deja los brazos largos sobre la cabeza e inclínate atrás un palmo, no más.',
      'Suelta el aire y lleva los codos junto a las costillas hasta que la barra llegue a la clavícula.',
      'Quédate ahí un momento con el pecho alto.',
      'Toma aire y deja subir la barra despacio hasta que los brazos queden rectos.',
      'Echar el tronco atrás levanta el peso con la espalda, así que siéntate quieto y quita una placa.',
    ],
    ar: [
      'اجلس وفخذاك تحت الوسادتين وأمسك البار أوسع قليلًا من كتفيك.',
      'دع ذراعيك تمتدان فوق رأسك ومِل إلى الخلف شبرًا لا أكثر.',
      'ازفر واسحب مرفقيك إلى جانب أضلاعك حتى يصل البار إلى الترقوة.',
      'ابقَ هناك لحظة وصدرك مرفوع.',
      'خذ شهيقًا ودع البار يرتفع ببطء حتى تستقيم ذراعاك.',
      'رمي الجذع إلى الخلف يرفع الوزن بالظهر، فاجلس ثابتًا وخفّف الوزن.',
    ],
  },
  muscles: ['latissimus dorsi', 'teres major', 'biceps brachii', 'rhomboids', 'trapezius'],
  aliases: ['cable pulldown', 'wide-grip pulldown', 'seated pulldown'],
  hiddenAliases: ['pulldown', 'lat pull', 'band pulldown', 'close-grip pulldown'],
  coaching: {
    views: { good: ['front', 'oblique', 'side'], cue: 'turn_side_on' },
    states: { rest: 'LONG', out: 'PULLING', peak: 'DRAWN DOWN', back: 'RISING' },
    counting: {
      sides: 'both',
      feet: 'planted',
      components: [
        part('elbow_flexion', { rest: 25, peak: 115 }, seen('19 at rest, 144 at the far end')),
        part('wrist_over_shoulder', { rest: 0.85, peak: 0.05 }, seen('1.17 at rest, -0.04 at the far end')),
      ],
      gate: [
        // Sitting: on the feet it is a press the other way round.
        holds(
          'hip_flexion',
          { atLeast: 45, slack: 10, needed: true },
          seen('80 to 91 in nine of ten frames'),
        ),
        holds(
          'hip_over_knee',
          { atLeast: -0.6, atMost: 0.45, slack: 0.1 },
          seen('-0.07 to 0.24 in nine of ten frames'),
        ),
        holds('trunk_lean', { atMost: 42, slack: 8 }, seen('5 to 11 in nine of ten frames')),
        holds('wrist_over_elbow', { atLeast: -0.1, slack: 0.15 }, seen('0.3 to 0.56 in nine of ten frames')),
      ],
      requires: [
        shows('wrist_over_shoulder', 'travel', { atMost: -0.35, needed: true }, seen('-1.15 at most')),
        shows('wrist_over_shoulder', 'maximum', { atLeast: 0.45 }, seen('0.94 and more')),
        shows('shoulder_elevation', 'travel', { atMost: -30 }, seen('-95 at most')),
        // The body stays, as in no pull-up.
        shows('shoulder_in_picture', 'range', { atMost: 0.3 }, seen('0.03 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.2 }, seen('0.05 at most')),
        shows('hip_flexion', 'range', { atMost: 45 }, seen('5 at most')),
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'wrist_over_shoulder',
        over: 'peak',
        atMost: 0.3,
        margin: 0.1,
        severity: 2,
        views: ['front', 'side', 'oblique'],
        says: {
          en: 'Bar not drawn down far enough',
          de: 'Stange nicht weit genug gezogen',
          es: 'La barra no baja bastante',
          ar: 'البار لم ينزل بما يكفي',
        },
        cue: {
          id: 'to_the_collarbone',
          en: 'Draw the bar down to your collarbone.',
          de: 'Zieh die Stange bis zum Schlüsselbein.',
          es: 'Baja la barra hasta la clavícula.',
          ar: 'اسحب البار حتى الترقوة.',
        },
        source:
          'NSCA Essentials, lat pulldown: the bar comes to the clavicle and upper chest, which is the height of the shoulders; a third of a trunk is that of the nose.',
      }),
      armsStayBent('rest', 48, undefined, ['front', 'side', 'oblique']),
      swings(14),
      dropped('back', 350),
    ],
  },
});
