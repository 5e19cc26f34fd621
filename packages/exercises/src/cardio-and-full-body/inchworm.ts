import { variantOf } from '../coached.ts';
import { holds } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { burpee } from './burpee.ts';

const seen = synthetic('inchworm');

/** Inchworm: from standing the hands go to the floor, walk out into a plank, and back. */
export const inchworm = variantOf(burpee, {
  slug: 'inchworm',
  name: { en: 'Inchworm', de: 'Raupengang', es: 'Gusano medidor', ar: 'مشية الدودة' },
  instructions: {
    en: [
      'Stand tall with your feet at hip width and soft knees.',
      'Breathe out, bend at the hips and put your hands on the floor in front of your feet.',
      'Walk your hands forwards in small steps until your body is one line from head to heels.',
      'Hold for a breath in with your belly tight.',
      'Walk your hands back to your feet, or your feet to your hands, and unroll to standing.',
      'Hips that swing from side to side want shorter steps of the hands.',
    ],
    de: [
      'Steh aufrecht, die Füße hüftbreit und die Knie weich.',
      'Atme aus, beug dich aus der Hüfte und setz die Hände vor den Füßen auf den Boden.',
      'Lauf mit den Händen in kleinen Schritten nach vorn, bis der Körper von Kopf bis Ferse eine Linie ist.',
      'Halt ein Einatmen lang mit festem Bauch.',
      'Lauf mit den Händen zu den Füßen oder mit den Füßen zu den Händen zurück und roll dich in den Stand auf.',
      'Pendelt die Hüfte hin und her, mach mit den Händen kürzere Schritte.',
    ],
    es: [
      'Ponte erguido con los pies a la anchura de las caderas y las rodillas sueltas.',
      'Suelta el aire, dóblate por la cadera y apoya las manos en el suelo delante de los pies.',
      'Avanza con las manos a pasos cortos hasta que el cuerpo sea una línea de la cabeza a los talones.',
      'Aguanta mientras tomas aire, con el abdomen firme.',
      'Vuelve con las manos hacia los pies, o con los pies hacia las manos, y enderézate poco a poco.',
      'Si la cadera se balancea de lado a lado, da pasos más cortos con las manos.',
    ],
    ar: [
      'قف منتصبًا وقدماك بعرض الوركين وركبتاك مرنتان.',
      'ازفر وانحنِ من وركيك وضع يديك على الأرض أمام قدميك.',
      'امشِ بيديك إلى الأمام بخطوات صغيرة حتى يصبح جسمك خطًا واحدًا من الرأس إلى الكعبين.',
      'اثبت مدة شهيق واحد وبطنك مشدود.',
      'ارجع بيديك إلى قدميك أو بقدميك إلى يديك، وانهض تدريجيًا إلى الوقوف.',
      'إذا تأرجح الوركان من جهة إلى أخرى فقصّر خطوات يديك.',
    ],
  },
  muscles: ['hamstrings', 'rectus abdominis', 'anterior deltoid', 'serratus anterior', 'erector spinae'],
  aliases: ['walkout', 'hand walkout', 'inchworm walk'],
  coaching: {
    counting: {
      feet: 'free',
      minimumDurationMs: [3000, seen('3.15 s and more')],
      // Whoever only gets down into a plank and up again bends the knees for it.
      gate: [holds('knee_flexion', { atMost: 100 }, seen('22 to 86 in nine of ten frames'))],
      maximumDurationMs: [25_000, 'Hands walk out and back in small steps.'],
      maximumHoldMs: [15_000, 'On the hands all the while, as far as the walk goes.'],
    },
    tempo: { fastestMs: 3000, slowestMs: 15_000 },
  },
});
