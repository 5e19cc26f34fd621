import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { armsStayBent, armsUneven } from '../faults/arms.ts';
import { anywhere } from '../faults/fault.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('upright_row');

/** Upright row: the weight goes up along the body, the elbows ahead of the hands. */
export const uprightRow = coached({
  slug: 'upright_row',
  name: { en: 'Upright row', de: 'Aufrechtes Rudern', es: 'Remo al mentón', ar: 'التجديف العمودي' },
  instructions: {
    en: [
      'Stand holding a bar or dumbbells in front of your thighs, hands at least shoulder-width apart.',
      'Exhale and draw the weight up along your body, letting the elbows lead out and up.',
      'Stop when your elbows reach shoulder height and the weight is around the lower chest.',
      'Inhale as you guide it down again to straight arms.',
      'Leave it out if you feel a pinch at the top of the shoulder.',
      'A narrow grip pulled up to the chin squeezes the joint, so go wider and finish lower.',
    ],
    de: [
      'Steh mit einer Stange oder Kurzhanteln vor den Oberschenkeln, die Hände mindestens schulterbreit.',
      'Atme aus und zieh das Gewicht am Körper hoch, die Ellbogen führen nach außen und oben.',
      'Halt an, wenn die Ellbogen auf Schulterhöhe sind und das Gewicht etwa an der unteren Brust.',
      'Atme ein, während du es wieder bis zu gestreckten Armen führst.',
      'Lass die Übung weg, wenn es oben in der Schulter zwickt.',
      'Ein enger Griff bis zum Kinn klemmt das Gelenk ein: Fass breiter und hör tiefer auf.',
    ],
    es: [
      'Ponte de pie con una barra o mancuernas delante de los muslos y las manos al menos a la anchura de los hombros.',
      'Suelta el aire y sube el peso pegado al cuerpo, con los codos guiando hacia fuera y arriba.',
      'Para cuando los codos lleguen a la altura de los hombros y el peso esté cerca de la parte baja del pecho.',
      'Toma aire mientras lo bajas de nuevo hasta estirar los brazos.',
      'Déjalo si notas un pinchazo en lo alto del hombro.',
      'Un agarre estrecho hasta la barbilla comprime la articulación, así que agarra más ancho y termina más abajo.',
    ],
    ar: [
      'قف ممسكًا بارًا أو دمبلين أمام فخذيك ويداك بعرض الكتفين على الأقل.',
      'ازفر واسحب الوزن إلى الأعلى بمحاذاة جسمك والمرفقان يقودان إلى الخارج والأعلى.',
      'توقف حين يبلغ مرفقاك ارتفاع الكتفين والوزن عند أسفل الصدر تقريبًا.',
      'خذ شهيقًا وأنت تُنزله حتى تستقيم ذراعاك.',
      'اترك هذا التمرين إن شعرت بوخز في أعلى كتفك.',
      'القبضة الضيقة المرفوعة إلى الذقن تضغط المفصل، فوسّعها وتوقف عند ارتفاع أقل.',
    ],
  },
  muscles: ['lateral deltoid', 'trapezius', 'anterior deltoid', 'biceps brachii', 'brachioradialis'],
  aliases: ['barbell upright row', 'dumbbell upright row', 'kettlebell upright row'],
  coaching: {
    views: { good: ['front', 'oblique', 'side'], cue: 'face_the_camera' },
    counting: {
      sides: 'both',
      feet: 'planted',
      components: [
        part('wrist_over_hip', { rest: 0, peak: 0.75 }, seen('-0.1 at rest, 0.5 at the far end')),
        part('elbow_over_shoulder', { rest: -0.55, peak: -0.05 }, seen('-0.53 at rest, 0.06 at the far end')),
      ],
      minimumPeak: [0.6, seen('91 % and more')],
      maximumRest: [0.45, seen('-10 % at most')],
      maximumHoldMs: [2500, seen('0.62 s at most')],
      gate: [holds('trunk_lean', { atMost: 50 }, seen('7 to 12 in nine of ten frames'))],
      requires: [
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0.03 at most')),
        shows('elbow_flexion', 'travel', { atLeast: 30 }, seen('76 and more')),
        shows('shoulder_elevation', 'travel', { atLeast: 20, needed: true }, seen('58 and more')),
        // The elbows stay above the hands: in a curl, a press or a raise they do not.
        shows('wrist_over_elbow', 'mean_of_frames', { atMost: -0.03 }, seen('-0.47 at most')),
        shows('wrist_over_elbow', 'maximum', { over: 'peak', atMost: 0.2 }, seen('-0.47 at most')),
        facesAhead(0.16, seen('0.07 at most')),
      ],
    },
    report: 'shoulder_elevation',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'not_raised',
        signal: 'elbow_over_shoulder',
        over: 'peak',
        atLeast: -0.2,
        margin: 0.1,
        severity: 2,
        views: anywhere,
        says: {
          en: 'Elbows not raised to the shoulders',
          de: 'Ellbogen nicht auf Schulterhöhe',
          es: 'Los codos no llegan a la altura de los hombros',
          ar: 'المرفقان لا يبلغان مستوى الكتفين',
        },
        cue: {
          id: 'elbows_up',
          en: 'Lead with your elbows until they are level with your shoulders.',
          de: 'Zieh die Ellbogen hoch, bis sie auf Schulterhöhe sind.',
          es: 'Sube los codos hasta la altura de los hombros.',
          ar: 'ارفع مرفقيك حتى مستوى كتفيك.',
        },
        source:
          'NSCA Essentials, upright row: elbows at the height of the shoulders; a fifth of a trunk below is 20 degrees short.',
      }),
      armsStayBent('rest', 44, {
        id: 'lower_all_the_way',
        en: 'Lower until your arms are straight.',
        de: 'Lass ab, bis die Arme gestreckt sind.',
        es: 'Baja hasta estirar los brazos.',
        ar: 'أنزل حتى تستقيم ذراعاك.',
      }),
      swings(9),
      armsUneven('shoulder_elevation', 25),
      dropped('back', 350),
    ],
  },
});
