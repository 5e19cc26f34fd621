import { variantOf } from '../coached.ts';
import { kneesCaveIn } from '../faults/legs.ts';
import { fallsShort } from '../faults/range.ts';
import { leansForward } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';
import { squat } from './squat.ts';

const seen = synthetic('jump_squat');

/** Jump squat: out of the squat into the air. */
export const jumpSquat = variantOf(squat, {
  slug: 'jump_squat',
  name: { en: 'Jump squat', de: 'Sprungkniebeuge', es: 'Sentadilla con salto', ar: 'القرفصاء مع القفز' },
  instructions: [
    'Start in your squat stance with your arms loose and some free space above and around you.',
    'Breathe in as you dip to about half or three-quarters of your full squat and swing your arms back.',
    'Throw your arms up and push off the ground with both legs at once, breathing out sharply as you leave it.',
    'Reach full length in the air: ankles, knees and hips all straight.',
    'Land softly on the balls of the feet, let the heels follow, and sink straight into the next dip.',
    'Loud, stiff landings are the fault to fix first; if you can hear yourself, jump lower and bend more.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'gastrocnemius', 'soleus', 'hamstrings'],
  aliases: ['squat jump'],
  hiddenAliases: ['jumping squat'],
  coaching: {
    // A hop out of hardly bent knees is a jump that fell short.
    counting: { feet: 'free', partialRange: [0.14, seen('whole repetitions 52 % and more')] },
    tempo: { fastestMs: 600, slowestMs: 5000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'knee_flexion',
        over: 'repetition',
        atLeast: 67,
        margin: 15,
        severity: 1,
        views: ['side', 'oblique', 'front'],
        says: { en: 'Too shallow', de: 'Nicht tief genug', es: 'Falta profundidad', ar: 'النزول غير كافٍ' },
        cue: {
          id: 'lower_your_hips',
          en: 'Sink a little lower before you jump.',
          de: 'Geh vor dem Sprung etwas tiefer.',
          es: 'Baja un poco más antes de saltar.',
          ar: 'انزل قليلًا بعد قبل أن تقفز.',
        },
        source: 'NSCA Essentials, squat jump: a countermovement to about a half squat.',
      }),
      leansForward(60),
      kneesCaveIn(0.95),
    ],
  },
});
