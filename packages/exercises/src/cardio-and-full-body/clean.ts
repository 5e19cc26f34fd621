import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { fallsShort } from '../faults/range.ts';
import { backRounds } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('clean');

/** Clean: from the floor, the shins or the thighs the weight is pulled past the hips and caught at the shoulders. */
export const clean = coached({
  slug: 'clean',
  name: { en: 'Clean', de: 'Umsetzen', es: 'Cargada', ar: 'رفعة الكلين' },
  instructions: {
    en: [
      'Stand with your feet under your hips and grip the weight with a flat back and your shoulders above it.',
      'Breathe in, push the floor away and let the weight slide up along your thighs.',
      'Jump your hips open, shrug hard, and pull yourself under as the weight floats.',
      'Whip your elbows forwards and catch it at your shoulders with soft knees.',
      'Stand up, breathe out, and let it down past your hips under control.',
      'Curling the weight up with the arms is the usual mistake, because the legs are what should throw it.',
    ],
    de: [
      'Steh mit den Füßen unter den Hüften und fass das Gewicht mit geradem Rücken, die Schultern darüber.',
      'Atme ein, drück den Boden weg und lass das Gewicht an den Oberschenkeln hochgleiten.',
      'Streck die Hüfte mit einem Ruck, zieh die Schultern kräftig hoch und zieh dich unter das schwebende Gewicht.',
      'Schnell die Ellbogen nach vorn und fang es mit weichen Knien an den Schultern auf.',
      'Steh auf, atme aus und lass es kontrolliert an der Hüfte vorbei ab.',
      'Der übliche Fehler ist, das Gewicht mit den Armen hochzubeugen, denn werfen sollen die Beine.',
    ],
    es: [
      'Ponte con los pies bajo las caderas y agarra el peso con la espalda recta y los hombros por encima.',
      'Toma aire, empuja el suelo y deja que el peso suba deslizándose por los muslos.',
      'Estira la cadera de golpe, encoge fuerte los hombros y métete debajo mientras el peso flota.',
      'Lanza los codos hacia delante y recíbelo en los hombros con las rodillas sueltas.',
      'Levántate, suelta el aire y bájalo con control más allá de la cadera.',
      'Subir el peso doblando los brazos es el error habitual, porque son las piernas las que deben lanzarlo.',
    ],
    ar: [
      'قف وقدماك تحت وركيك وأمسك الوزن بظهر مستقيم وكتفاك فوقه.',
      'خذ شهيقًا وادفع الأرض ودع الوزن ينزلق صاعدًا على فخذيك.',
      'افرد وركيك بقفزة وارفع كتفيك بقوة، وانزل تحت الوزن وهو طافٍ.',
      'ادفع مرفقيك بسرعة إلى الأمام واستقبله على كتفيك بركبتين مرنتين.',
      'قف وازفر وأنزله بتحكم إلى ما تحت وركيك.',
      'رفع الوزن بثني الذراعين هو الخطأ المعتاد، فالساقان هما اللتان ينبغي أن تقذفاه.',
    ],
  },
  muscles: ['gluteus maximus', 'quadriceps', 'hamstrings', 'trapezius', 'erector spinae', 'biceps brachii'],
  aliases: ['power clean', 'hang clean', 'kettlebell clean', 'dumbbell clean'],
  hiddenAliases: ['hang power clean', 'squat clean', 'clean and press', 'clean and jerk', 'barbell clean'],
  coaching: {
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: { rest: 'BOTTOM', out: 'PULLING', peak: 'RACKED', back: 'LOWERING' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('wrist_height', { rest: 0.8, peak: 2.3 }, seen('0.98 at rest, 2.73 at the far end')),
        part('elbow_flexion', { rest: 15, peak: 115, weight: 0.6 }, seen('9 at rest, 144 at the far end')),
      ],
      minimumPeak: [0.6, seen('123 % and more')],
      maximumRest: [0.5, seen('-2 % at most')],
      maximumHoldMs: [5000, seen('1.54 s at most')],
      gate: [holds('hip_height', { atLeast: 0.25, slack: 0.2 }, seen('1.5 to 1.66 in nine of ten frames'))],
      requires: [
        shows('wrist_over_shoulder', 'travel', { atLeast: 0.5 }, seen('1.13 and more')),
        shows('elbow_flexion', 'travel', { atLeast: 35 }, seen('123 and more')),
        // The hips throw it: in a curl or a row they stay.
        shows('hip_flexion', 'maximum', { over: 'rest', atLeast: 32, needed: true }, seen('106 and more')),
        shows('shoulder_in_picture', 'travel', { atLeast: -0.1 }, seen('0 and more')),
        facesAhead(0.16, seen('0.06 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { fastestMs: 900, slowestMs: 8000, effort: 'out' },
    rules: [
      backRounds,
      fallsShort({
        id: 'not_racked',
        signal: 'wrist_over_shoulder',
        over: 'peak',
        atLeast: -0.32,
        margin: 0.12,
        severity: 2,
        views: ['front', 'side', 'oblique'],
        says: {
          en: 'Not caught at the shoulders',
          de: 'Nicht an den Schultern gefangen',
          es: 'No llega a los hombros',
          ar: 'لا تستقر عند الكتفين',
        },
        cue: {
          id: 'catch_at_the_shoulders',
          en: 'Pull it all the way to your shoulders.',
          de: 'Zieh das Gewicht ganz bis zu den Schultern.',
          es: 'Lleva el peso hasta los hombros.',
          ar: 'ارفع الوزن حتى كتفيك.',
        },
        source:
          'NSCA Essentials, power clean: caught on the front of the shoulders; a third of a trunk lower it hangs before the chest.',
      }),
    ],
  },
});
