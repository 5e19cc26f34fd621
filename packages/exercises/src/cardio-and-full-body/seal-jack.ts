import { variantOf } from '../coached.ts';
import { part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { fault } from '../faults/fault.ts';
import { synthetic } from '../sources.ts';
import { jumpingJack } from './jumping-jack.ts';

const seen = synthetic('seal_jack');

/** Seal jack: the arms open and close at the height of the shoulders as the feet jump apart and together. */
export const sealJack = variantOf(jumpingJack, {
  slug: 'seal_jack',
  name: { en: 'Seal jack', de: 'Robbensprung', es: 'Salto de foca', ar: 'قفزة الفقمة' },
  instructions: {
    en: [
      'Stand with your feet together and your straight arms in front of you, palms touching at chest height.',
      'Jump your feet apart and throw your arms wide open at the same moment, keeping them level.',
      'Jump back and bring your palms together again in front of your chest.',
      'Breathe out as you close, and keep your knees soft.',
      'Hold your arms at the height of your shoulders from the first to the last jump.',
      'If your hands sink towards your hips, take a short break instead of flapping on.',
    ],
    de: [
      'Steh mit geschlossenen Füßen, die gestreckten Arme vor dir und die Handflächen auf Brusthöhe aneinander.',
      'Spring mit den Füßen auseinander und reiß im selben Moment die Arme weit auf, immer auf gleicher Höhe.',
      'Spring zurück und bring die Handflächen vor der Brust wieder zusammen.',
      'Atme beim Schließen aus und lass die Knie weich.',
      'Halt die Arme vom ersten bis zum letzten Sprung auf Schulterhöhe.',
      'Sinken die Hände zur Hüfte, mach kurz Pause, statt weiterzuflattern.',
    ],
    es: [
      'Ponte con los pies juntos y los brazos estirados al frente, con las palmas juntas a la altura del pecho.',
      'Salta abriendo los pies y abre los brazos de par en par al mismo tiempo, manteniéndolos nivelados.',
      'Salta de vuelta y junta otra vez las palmas delante del pecho.',
      'Suelta el aire al cerrar y mantén las rodillas sueltas.',
      'Mantén los brazos a la altura de los hombros del primer al último salto.',
      'Si las manos bajan hacia las caderas, haz una pausa corta en vez de seguir aleteando.',
    ],
    ar: [
      'قف وقدماك متلاصقتان وذراعاك مستقيمتان أمامك وكفّاك متلامسان بارتفاع الصدر.',
      'اقفز مباعدًا قدميك وافتح ذراعيك واسعًا في اللحظة نفسها، محافظًا على مستواهما.',
      'اقفز عائدًا واضمم كفّيك من جديد أمام صدرك.',
      'ازفر عند الضم وأبقِ ركبتيك مرنتين.',
      'أبقِ ذراعيك بارتفاع كتفيك من القفزة الأولى إلى الأخيرة.',
      'إذا هبطت يداك نحو وركيك فخذ استراحة قصيرة بدل مواصلة الرفرفة.',
    ],
  },
  muscles: ['gastrocnemius', 'pectoralis major', 'posterior deltoid', 'gluteus medius', 'adductors'],
  aliases: ['seal jump', 'horizontal jack'],
  hiddenAliases: ['seal jumping jack'],
  coaching: {
    counting: {
      // Edge on one arm hides behind the other, and both go alike.
      sides: 'whole',
      feet: 'stepping',
      components: [
        part('wrist_outward', { rest: -0.25, peak: 0.8 }, seen('-0.03 at rest, 0.96 at the far end')),
        part(
          'ankle_spread',
          { rest: 0.45, peak: 1.1, weight: 0.7, views: { side: 0.1, oblique: 0.6 } },
          seen('0.53 at rest, 1.21 at the far end'),
        ),
      ],
      requires: [
        shows('wrist_outward', 'travel', { atLeast: 0.35, needed: true }, seen('0.88 and more')),
        shows('ankle_spread', 'range', { atLeast: 0.25 }, seen('0.35 and more')),
        shows('hip_in_picture', 'range', { atLeast: 0.05 }, seen('0.11 and more')),
        facesAhead(0.12, seen('0.03 at most')),
        // Overhead it is a jumping jack.
        shows(
          'wrist_over_shoulder',
          'mean_of_frames',
          { atLeast: -0.7, atMost: 0.4 },
          seen('-0.41 to -0.24'),
        ),
      ],
    },
    rules: [
      fault({
        id: 'arms_low',
        take: 'mean',
        signal: 'wrist_over_shoulder',
        over: 'repetition',
        faultWhen: 'below',
        limit: -0.42,
        margin: 0.12,
        severity: 2,
        views: ['front', 'oblique'],
        says: {
          en: 'Arms below the shoulders',
          de: 'Arme unter Schulterhöhe',
          es: 'Brazos por debajo de los hombros',
          ar: 'الذراعان أدنى من الكتفين',
        },
        cue: {
          id: 'arms_level',
          en: 'Keep your arms level with your shoulders.',
          de: 'Halt die Arme auf Schulterhöhe.',
          es: 'Mantén los brazos a la altura de los hombros.',
          ar: 'أبقِ ذراعيك في مستوى كتفيك.',
        },
        source: 'Level arms are at 0; two fifths of a trunk lower they hang by about 25 degrees.',
      }),
    ],
  },
});
