import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { elbowsBend } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('dumbbell_fly');

/** Dumbbell fly: on the back, long arms open to the sides and close over the chest. */
export const dumbbellFly = coached({
  slug: 'dumbbell_fly',
  name: {
    en: 'Dumbbell fly',
    de: 'Fliegende mit Kurzhanteln',
    es: 'Aperturas con mancuernas',
    ar: 'التفتيح بالدمبل',
  },
  instructions: {
    en: [
      'Lie on a bench holding two light dumbbells above your chest, palms facing each other.',
      'Put a soft bend in your elbows and keep that same bend from start to finish.',
      'Inhale and open your arms wide in an arc until you feel your chest stretch, hands no lower than the bench.',
      'Exhale as you close the arc, as if hugging a large barrel.',
      'Stop just before the dumbbells touch so that the chest stays under tension.',
      'If the elbows bend more and more on the way down it becomes a press: choose a lighter pair.',
    ],
    de: [
      'Leg dich auf eine Bank und halt zwei leichte Kurzhanteln über der Brust, die Handflächen zueinander.',
      'Beug die Ellbogen leicht und behalt diese Beugung vom Anfang bis zum Ende bei.',
      'Atme ein und öffne die Arme in weitem Bogen, bis du die Dehnung in der Brust spürst, die Hände nicht tiefer als die Bank.',
      'Schließ den Bogen beim Ausatmen, als würdest du ein großes Fass umarmen.',
      'Halt an, kurz bevor sich die Hanteln berühren, damit die Brust unter Spannung bleibt.',
      'Beugen sich die Ellbogen auf dem Weg nach unten immer mehr, wird ein Drücken daraus: Nimm leichtere Hanteln.',
    ],
    es: [
      'Túmbate en un banco con dos mancuernas ligeras sobre el pecho, con las palmas enfrentadas.',
      'Dobla un poco los codos y mantén esa misma flexión de principio a fin.',
      'Toma aire y abre los brazos en arco hasta notar que se estira el pecho, sin bajar las manos más que el banco.',
      'Suelta el aire mientras cierras el arco, como si abrazaras un barril grande.',
      'Para justo antes de que se toquen las mancuernas para que el pecho siga en tensión.',
      'Si los codos se doblan cada vez más al bajar, se convierte en un press: elige unas más ligeras.',
    ],
    ar: [
      'استلقِ على مقعد وأمسك دمبلين خفيفين فوق صدرك وكفّاك متقابلتان.',
      'اثنِ مرفقيك قليلًا وحافظ على هذا الانثناء من البداية إلى النهاية.',
      'خذ شهيقًا وافتح ذراعيك في قوس واسع حتى تشعر بتمدد صدرك، ويداك ليستا أخفض من المقعد.',
      'ازفر وأنت تغلق القوس كأنك تعانق برميلًا كبيرًا.',
      'توقف قبيل تلامس الدمبلين ليبقى صدرك مشدودًا.',
      'إذا زاد انثناء المرفقين أثناء النزول صار التمرين ضغطًا، فاختر وزنًا أخف.',
    ],
  },
  muscles: ['pectoralis major', 'anterior deltoid', 'biceps brachii'],
  aliases: ['chest fly', 'dumbbell flye', 'dumbbell flies', 'chest flies', 'chest flye'],
  coaching: {
    views: { good: ['front', 'oblique', 'side'], cue: 'face_the_camera' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part(
          'wrist_outward',
          { rest: 0.1, peak: 0.95, views: { side: 0.5 } },
          seen('0.22 at rest, 1.02 at the far end'),
        ),
        part('wrist_over_shoulder', { rest: 0.95, peak: 0.3 }, seen('0.84 at rest, 0.17 at the far end')),
      ],
      minimumDurationMs: [800, seen('1.86 s and more')],
      gate: [
        holds('trunk_lean', { atLeast: 40, slack: 5 }, seen('85 to 91 in nine of ten frames')),
        holds(
          'shoulder_over_hip',
          { atLeast: -0.5, atMost: 0.6 },
          seen('-0.04 to 0.04 in nine of ten frames'),
        ),
        holds('face_up', { atLeast: -0.1 }, seen('0.16 to 0.26 in nine of ten frames')),
        holds(
          'wrist_over_shoulder',
          { atLeast: -0.25, slack: 0.2 },
          seen('0.15 to 0.86 in nine of ten frames'),
        ),
      ],
      requires: [
        shows('wrist_over_shoulder', 'travel', { atMost: -0.2 }, seen('-0.54 at most')),
        shows('wrist_outward', 'travel', { atLeast: 0.2 }, seen('0.67 and more')),
        // Elbows that bend and stretch are a press.
        shows('elbow_flexion', 'range', { atMost: 62 }, seen('25 at most')),
        shows('elbow_flexion', 'mean_of_frames', { atMost: 85 }, seen('34 at most')),
        shows('trunk_lean', 'range', { atMost: 20 }, seen('3 at most')),
      ],
    },
    report: 'wrist_outward',
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'wrist_over_shoulder',
        over: 'peak',
        atMost: 0.62,
        margin: 0.12,
        severity: 2,
        views: ['front', 'side', 'oblique'],
        says: {
          en: 'Arms not opened far enough',
          de: 'Arme nicht weit genug geöffnet',
          es: 'No abres bastante los brazos',
          ar: 'الذراعان لا تنفتحان بما يكفي',
        },
        cue: {
          id: 'open_wider',
          en: 'Open your arms until the hands are level with your chest.',
          de: 'Öffne die Arme, bis die Hände auf Höhe der Brust sind.',
          es: 'Abre los brazos hasta que las manos queden a la altura del pecho.',
          ar: 'افتح ذراعيك حتى تصبح يداك بمستوى صدرك.',
        },
        source:
          'ACE exercise library, lying dumbbell fly: down until the dumbbells are level with the chest; half of the way leaves the hands 0.75 above.',
      }),
      elbowsBend(
        ['front', 'side', 'oblique'],
        'NSCA Essentials, fly: elbows slightly bent all the way; bent ones make a press of it.',
      ),
      dropped('out'),
    ],
  },
});
