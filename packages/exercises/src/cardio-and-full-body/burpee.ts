import { coached } from '../coached.ts';
import { part, shows } from '../counted.ts';
import { fallsShort } from '../faults/range.ts';
import { recordings } from '../sources.ts';

const seen = recordings('burpee');

/** Burpee: from standing down to the floor and up again. */
export const burpee = coached({
  slug: 'burpee',
  name: { en: 'Burpee', de: 'Burpee', es: 'Burpee', ar: 'بيربي' },
  instructions: {
    en: [
      'From standing, squat down and place your hands on the floor just in front of your feet.',
      'Jump or step your feet back to a push-up position, keeping your middle tight.',
      'Lower your chest to the ground and press up again, or leave the push-up out for an easier round.',
      'Jump your feet forwards to land just outside your hands, with a quick breath in.',
      'Leap straight up with your arms overhead as you breathe out, and land with soft knees.',
      'Letting the hips crash down when the feet shoot back strains the lower back: step back if you cannot hold the line.',
    ],
    de: [
      'Geh aus dem Stand in die Hocke und setz die Hände knapp vor die Füße auf den Boden.',
      'Spring oder steig mit den Füßen zurück in die Liegestützposition, die Mitte fest.',
      'Senk die Brust zum Boden und drück dich wieder hoch, oder lass den Liegestütz für eine leichtere Runde weg.',
      'Spring mit den Füßen wieder nach vorn neben die Hände und hol dabei schnell Luft.',
      'Spring beim Ausatmen mit den Armen über dem Kopf gerade hoch und lande mit weichen Knien.',
      'Kracht die Hüfte nach unten, wenn die Füße zurückschießen, leidet der untere Rücken: Steig zurück, wenn du die Linie nicht halten kannst.',
    ],
    es: [
      'De pie, agáchate y apoya las manos en el suelo justo delante de los pies.',
      'Salta o lleva los pies atrás hasta la posición de flexión, con el abdomen firme.',
      'Baja el pecho al suelo y vuelve a subir, o quita la flexión para una ronda más fácil.',
      'Salta con los pies hacia delante, justo por fuera de las manos, tomando aire rápido.',
      'Salta recto hacia arriba con los brazos sobre la cabeza mientras sueltas el aire, y cae con las rodillas sueltas.',
      'Dejar caer la cadera cuando los pies van atrás castiga la zona lumbar: ve paso a paso si no puedes mantener la línea.',
    ],
    ar: [
      'من الوقوف انزل إلى القرفصاء وضع يديك على الأرض أمام قدميك مباشرة.',
      'اقفز أو اخطُ بقدميك إلى الخلف إلى وضع الضغط وبطنك مشدود.',
      'أنزل صدرك إلى الأرض وادفع من جديد، أو اترك الضغطة لجولة أسهل.',
      'اقفز بقدميك إلى الأمام لتهبطا خارج يديك بقليل مع شهيق سريع.',
      'اقفز إلى الأعلى وذراعاك فوق رأسك مع الزفير، واهبط بركبتين مرنتين.',
      'سقوط الوركين حين ترجع القدمان يُجهد أسفل الظهر، فارجع خطوة خطوة إن لم تحافظ على الاستقامة.',
    ],
  },
  muscles: [
    'quadriceps',
    'pectoralis major',
    'gluteus maximus',
    'triceps brachii',
    'rectus abdominis',
    'gastrocnemius',
  ],
  hiddenAliases: ['burpie', 'squat thrust', 'burpy'],
  coaching: {
    family: 'burpee',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'stepping',
      components: [
        part('shoulder_height', { rest: 2.4, peak: 0.6 }, seen('2.43 at rest, -0.03 at the far end')),
        part('trunk_lean', { rest: 10, peak: 85, weight: 0.3 }, seen('18 at rest, 88 at the far end')),
      ],
      minimumRange: [0.55, seen('129 % and more')],
      minimumPeak: [0.7, seen('123 % and more')],
      maximumRest: [0.4, seen('-4 % at most')],
      minimumDurationMs: [800, seen('2.33 s and more')],
      maximumHoldMs: [4000, seen('0.6 s at most')],
      gate: [],
      requires: [
        shows('wrist_height', 'minimum', { over: 'peak', atMost: 0.35 }, seen('-0.44 at most')),
        shows('hip_flexion', 'minimum', { over: 'peak', atMost: 105 }, seen('10 at most')),
        shows('shoulder_height', 'minimum', { atMost: 1.1 }, seen('-0.01 at most')),
        shows('shoulder_height', 'travel', { atMost: -1 }, seen('-2.44 at most')),
      ],
    },
    report: 'trunk_lean',
    tempo: { fastestMs: 1500, slowestMs: 6000 },
    rules: [
      fallsShort({
        id: 'no_plank',
        signal: 'hip_flexion',
        over: 'repetition',
        atMost: 55,
        margin: 15,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'No plank at the bottom',
          de: 'Unten kein Stütz',
          es: 'No llegas a la plancha abajo',
          ar: 'لا بلانك في الأسفل',
        },
        cue: {
          id: 'feet_back',
          en: 'Jump your feet all the way back into a plank.',
          de: 'Spring mit den Füßen ganz zurück in den Stütz.',
          es: 'Lleva los pies atrás de un salto, hasta la plancha.',
          ar: 'اقفز بقدميك إلى الخلف حتى وضع البلانك.',
        },
        source: 'ACE exercise library, burpee: the feet go back until the body is in one line.',
      }),
    ],
  },
});
