import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('chest_expansion');

/** Chest expansion: standing, long arms at the height of the shoulders open to the sides and close before the chest. */
export const chestExpansion = coached({
  slug: 'chest_expansion',
  name: { en: 'Chest expansion', de: 'Brustweiten', es: 'Apertura de pecho', ar: 'فتح الصدر' },
  instructions: {
    en: [
      'Stand upright and reach both arms forwards at the height of your shoulders, the palms together.',
      'Soften your elbows a little and leave your shoulders low.',
      'Breathe in and open your arms wide to the sides until the chest is stretched.',
      'Draw your shoulder blades together for a moment.',
      'Breathe out and close your arms before you at the same height.',
      'Let only the arms move: an arched back opens nothing.',
    ],
    de: [
      'Steh aufrecht und streck beide Arme in Schulterhöhe nach vorn, die Handflächen zusammen.',
      'Lass die Ellbogen locker und die Schultern tief.',
      'Atme ein und öffne die Arme weit zur Seite, bis die Brust gedehnt ist.',
      'Zieh die Schulterblätter einen Moment lang zusammen.',
      'Atme aus und schließ die Arme auf gleicher Höhe wieder vor dir.',
      'Beweg nur die Arme: Ein Hohlkreuz weitet nichts.',
    ],
    es: [
      'Ponte de pie y estira los dos brazos hacia delante a la altura de los hombros, con las palmas juntas.',
      'Afloja un poco los codos y mantén los hombros bajos.',
      'Toma aire y abre los brazos a los lados hasta notar el pecho estirado.',
      'Junta los omóplatos un momento.',
      'Suelta el aire y cierra los brazos delante a la misma altura.',
      'Mueve solo los brazos: arquear la espalda no abre nada.',
    ],
    ar: [
      'قف منتصبًا ومدّ ذراعيك إلى الأمام على ارتفاع كتفيك وكفّاك متلاصقتان.',
      'أرخِ مرفقيك قليلًا وأبقِ كتفيك منخفضين.',
      'خذ شهيقًا وافتح ذراعيك إلى الجانبين حتى يتمدد صدرك.',
      'اضمم لوحي كتفيك لحظة.',
      'ازفر وأغلق ذراعيك أمامك على الارتفاع نفسه.',
      'حرّك ذراعيك فقط، فتقويس الظهر لا يفتح شيئًا.',
    ],
  },
  muscles: ['posterior deltoid', 'rhomboids', 'pectoralis major', 'trapezius'],
  aliases: ['chest opener', 'arm opener'],
  hiddenAliases: ['band pull apart', 'horizontal abduction', 'standing chest opener'],
  coaching: {
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    states: { rest: 'CLOSED', out: 'OPENING', peak: 'OPEN', back: 'CLOSING' },
    counting: {
      sides: 'both',
      feet: 'planted',
      components: [
        part('wrist_outward', { rest: -0.05, peak: 0.85 }, seen('0.06 at rest, 1.11 at the far end')),
      ],
      minimumPeak: [0.6, seen('123 % and more')],
      gate: [
        holds('hip_height', { atLeast: 0.85, slack: 0.1 }, seen('1.5 to 1.62 in nine of ten frames')),
        holds('trunk_lean', { atMost: 28, slack: 6 }, seen('10 to 16 in nine of ten frames')),
        holds(
          'wrist_over_shoulder',
          { atLeast: -0.65, atMost: 0.55, slack: 0.1 },
          seen('-0.62 to -0.05 in nine of ten frames'),
        ),
      ],
      requires: [
        shows('wrist_outward', 'travel', { atLeast: 0.5, needed: true }, seen('0.99 and more')),
        // Level all the time, and long: arms that come up are raised, and bent ones draw or press.
        shows('shoulder_elevation', 'minimum', { atLeast: 40 }, seen('57 and more')),
        shows('shoulder_elevation', 'maximum', { atMost: 128 }, seen('93 at most')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 60 }, seen('21 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.25 }, seen('0.03 at most')),
        shows('trunk_lean', 'range', { atMost: 18 }, seen('6 at most')),
      ],
    },
    report: 'wrist_outward',
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'wrist_outward',
        over: 'peak',
        atLeast: 0.62,
        margin: 0.12,
        severity: 2,
        views: ['front', 'oblique'],
        says: {
          en: 'Arms not opened wide',
          de: 'Arme nicht weit geöffnet',
          es: 'Los brazos no se abren bastante',
          ar: 'الذراعان لم تنفتحا بما يكفي',
        },
        cue: {
          id: 'open_wider',
          en: 'Open your arms wider.',
          de: 'Öffne die Arme weiter.',
          es: 'Abre más los brazos.',
          ar: 'افتح ذراعيك أكثر.',
        },
        source:
          'By our own judgement: arms straight out to the sides end 1 outside the shoulders, at 40 degrees from it 0.65.',
      }),
      fallsShort({
        id: 'arms_low',
        signal: 'wrist_over_shoulder',
        over: 'peak',
        atLeast: -0.32,
        margin: 0.1,
        severity: 1,
        views: ['front', 'side', 'oblique'],
        says: {
          en: 'Arms sink below the shoulders',
          de: 'Arme sinken unter Schulterhöhe',
          es: 'Los brazos bajan de los hombros',
          ar: 'الذراعان تهبطان تحت الكتفين',
        },
        cue: {
          id: 'arms_level',
          en: 'Keep your arms at the height of your shoulders.',
          de: 'Halt die Arme auf Schulterhöhe.',
          es: 'Mantén los brazos a la altura de los hombros.',
          ar: 'أبقِ ذراعيك على ارتفاع كتفيك.',
        },
        source: 'By our own judgement: a third of a trunk lower are 20 degrees.',
      }),
      dropped('back', 250),
    ],
  },
});
