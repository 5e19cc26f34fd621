import { variantOf } from '../coached.ts';
import { holds } from '../counted.ts';
import { fault } from '../faults/fault.ts';
import { synthetic } from '../sources.ts';
import { plank } from './plank.ts';

const seen = synthetic('side_plank');

/** Side plank: on one arm, the body is held in one line, one shoulder above the other. */
export const sidePlank = variantOf(plank, {
  slug: 'side_plank',
  name: { en: 'Side plank', de: 'Seitstütz', es: 'Plancha lateral', ar: 'البلانك الجانبي' },
  instructions: {
    en: [
      'Lie on your side, put one elbow directly under the shoulder, and stack your feet or place the top one in front.',
      'Lift your hips until your body is straight from ankles to ears.',
      'Press the forearm into the floor to keep the lower shoulder away from your ear.',
      'Rest the upper hand on your hip or reach it to the ceiling, and breathe evenly throughout.',
      'Hold, come down with control, and do the same on the other side.',
      'Hips that drop or roll backwards are the first thing to go, so start with bent knees if they do.',
    ],
    de: [
      'Leg dich auf die Seite, setz einen Ellbogen direkt unter die Schulter und leg die Füße aufeinander oder den oberen davor.',
      'Heb die Hüfte, bis der Körper von den Knöcheln bis zu den Ohren gerade ist.',
      'Drück den Unterarm in den Boden, damit die untere Schulter vom Ohr wegbleibt.',
      'Leg die obere Hand auf die Hüfte oder streck sie zur Decke und atme die ganze Zeit gleichmäßig.',
      'Halt, komm kontrolliert herunter und mach dasselbe auf der anderen Seite.',
      'Sinkt oder rollt die Hüfte zuerst weg, beginn mit gebeugten Knien.',
    ],
    es: [
      'Túmbate de lado, pon un codo justo bajo el hombro y coloca los pies uno sobre otro o el de arriba delante.',
      'Sube la cadera hasta que el cuerpo quede recto de los tobillos a las orejas.',
      'Presiona el suelo con el antebrazo para que el hombro de abajo se aleje de la oreja.',
      'Apoya la mano de arriba en la cadera o estírala al techo, y respira de forma regular todo el tiempo.',
      'Aguanta, baja con control y haz lo mismo del otro lado.',
      'Lo primero que falla es la cadera, que cae o rueda hacia atrás, así que empieza con las rodillas dobladas si te pasa.',
    ],
    ar: [
      'استلقِ على جنبك وضع مرفقك تحت كتفك مباشرة، وقدماك إحداهما فوق الأخرى أو العليا أمامها.',
      'ارفع وركيك حتى يصبح جسمك مستقيمًا من الكاحلين إلى الأذنين.',
      'اضغط ساعدك على الأرض لتُبعد الكتف السفلى عن أذنك.',
      'ضع يدك العليا على وركك أو مدّها إلى السقف، وتنفّس بانتظام طوال الوقت.',
      'اثبت ثم انزل بتحكم، وافعل مثل ذلك على الجهة الأخرى.',
      'هبوط الوركين أو دورانهما إلى الخلف أول ما يختل، فابدأ بركبتين مثنيتين إن حدث ذلك.',
    ],
  },
  muscles: ['obliques', 'quadratus lumborum', 'gluteus medius', 'transversus abdominis'],
  aliases: ['lateral plank', 'side bridge'],
  hiddenAliases: ['side elbow plank'],
  coaching: {
    counting: {
      gate: [
        holds(
          'trunk_lean',
          { atLeast: 40, atMost: 115, slack: 8, needed: true },
          seen('70 to 73 in nine of ten frames'),
        ),
        holds('hip_flexion', { atMost: 50, slack: 8, needed: true }, seen('7 to 13 in nine of ten frames')),
        holds('knee_flexion', { atMost: 60, slack: 10 }, seen('3 to 12 in nine of ten frames')),
        holds(
          'shoulder_tilt',
          { atLeast: 40, slack: 10, needed: true },
          seen('66 to 83 in nine of ten frames'),
        ),
        holds('shoulder_over_hip', { atLeast: 0.05, slack: 0.1 }, seen('0.28 to 0.33 in nine of ten frames')),
      ],
    },
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    rules: [
      fault({
        id: 'hips_sag',
        take: 'mean',
        signal: 'body_line_bend',
        over: 'repetition',
        faultWhen: 'above',
        limit: 18,
        margin: 8,
        severity: 2,
        views: ['front', 'oblique'],
        says: { en: 'Hips sag', de: 'Hüfte hängt durch', es: 'La cadera se hunde', ar: 'الورك يهبط' },
        cue: {
          id: 'hips_up',
          en: 'Lift your hips: one line from head to feet.',
          de: 'Hüfte hoch: eine Linie von Kopf bis Fuß.',
          es: 'Sube la cadera: una línea de la cabeza a los pies.',
          ar: 'ارفع وركك: خط واحد من الرأس إلى القدمين.',
        },
        source:
          'McGill 2007, side bridge: shoulder, hip and ankle in one line; ExerSights takes 20 degrees off as a sag.',
      }),
    ],
  },
});
