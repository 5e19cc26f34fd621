import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { raised } from '../faults/raises.ts';
import { recordings } from '../sources.ts';

const seen = recordings('front_raise');

/** Front raise: straight arms forwards up to the height of the shoulders. One arm, both, or in turn. */
export const frontRaise = coached({
  slug: 'front_raise',
  name: { en: 'Front raise', de: 'Frontheben', es: 'Elevación frontal', ar: 'الرفع الأمامي' },
  instructions: {
    en: [
      'Hold dumbbells in front of your thighs with your palms facing back and your feet under your hips.',
      'Set your shoulder blades down and make your trunk firm.',
      'Raise the arms forwards to shoulder height, nearly straight, with a slow breath out.',
      'Hold for a beat while your wrists stay in line with your forearms.',
      'Lower without letting the weights drop, breathing in all the way to the thighs.',
      'Rocking backwards to start the lift takes it out of the shoulders, so stand with your back to a wall if you cannot stop it.',
    ],
    de: [
      'Halt Kurzhanteln vor den Oberschenkeln, die Handflächen nach hinten und die Füße unter den Hüften.',
      'Zieh die Schulterblätter nach unten und mach den Rumpf fest.',
      'Heb die fast gestreckten Arme mit langsamem Ausatmen nach vorn bis auf Schulterhöhe.',
      'Halt einen Moment, die Handgelenke in einer Linie mit den Unterarmen.',
      'Senk die Gewichte, ohne sie fallen zu lassen, und atme bis zu den Oberschenkeln ein.',
      'Wer zum Schwungholen nach hinten wippt, nimmt den Schultern die Arbeit: Stell dich mit dem Rücken an eine Wand, wenn du es nicht lassen kannst.',
    ],
    es: [
      'Sujeta las mancuernas delante de los muslos, con las palmas hacia atrás y los pies bajo las caderas.',
      'Baja los omóplatos y pon firme el tronco.',
      'Sube los brazos casi estirados hacia delante hasta la altura de los hombros, soltando el aire despacio.',
      'Aguanta un instante con las muñecas en línea con los antebrazos.',
      'Baja sin dejar caer los pesos, tomando aire hasta llegar a los muslos.',
      'Balancearte hacia atrás para empezar libra a los hombros, así que pon la espalda contra una pared si no puedes evitarlo.',
    ],
    ar: [
      'أمسك الدمبلين أمام فخذيك وكفّاك إلى الخلف وقدماك تحت وركيك.',
      'أنزل لوحي كتفيك وشدّ جذعك.',
      'ارفع ذراعيك شبه مستقيمتين إلى الأمام حتى ارتفاع الكتفين مع زفير بطيء.',
      'اثبت لحظة ورسغاك على استقامة ساعديك.',
      'أنزل دون أن تترك الوزنين يسقطان، وخذ شهيقًا حتى تبلغ فخذيك.',
      'الميل إلى الخلف لبدء الرفعة يُعفي الكتفين، فقف وظهرك إلى جدار إن لم تستطع تجنبه.',
    ],
  },
  muscles: ['anterior deltoid', 'pectoralis major', 'lateral deltoid', 'serratus anterior'],
  aliases: ['dumbbell front raise', 'front arm raise'],
  hiddenAliases: [
    'arm front raise',
    'forward raise',
    'front deltoid raise',
    'frontal raise',
    'shoulder front raise',
    'plate front raise',
  ],
  coaching: {
    family: 'raise',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'planted',
      components: [
        part(
          'shoulder_elevation',
          { rest: 15, peak: 85 },
          seen('28 at rest, 97 at the far end', 'Good-GYM: 30 degrees is down, 80 up'),
        ),
        part('wrist_over_shoulder', { rest: -1, peak: 0 }, seen('-0.95 at rest, 0.3 at the far end')),
      ],
      minimumPeak: [0.55, seen('121 % and more')],
      maximumHoldMs: [2500, seen('1.13 s at most')],
      gate: [holds('trunk_lean', { atMost: 50 }, seen('9 to 15 in nine of ten frames'))],
      requires: [
        shows('elbow_flexion', 'mean_of_frames', { atMost: 110 }, seen('37 at most')),
        shows('elbow_flexion', 'range', { atMost: 36 }, seen('17 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.35 }, seen('0.18 at most')),
        // Hands that share one weight meet in the middle, a third of a trunk inwards; farther across, an arm is stretched.
        shows('wrist_outward', 'minimum', { atLeast: -0.45 }, seen('-0.3 and more')),
        shows('wrist_outward', 'maximum', { atMost: 0.75 }, seen('0.25 at most')),
        shows('wrist_over_shoulder', 'maximum', { atMost: 1.25 }, seen('0.39 at most')),
        facesAhead(0.2, seen('0.12 at most')),
      ],
    },
    report: 'shoulder_elevation',
    tempo: { effort: 'out' },
    rules: raised(['side', 'oblique']),
  },
});
