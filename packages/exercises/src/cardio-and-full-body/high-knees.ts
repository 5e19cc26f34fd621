import { variantOf } from '../coached.ts';
import { recordings } from '../sources.ts';
import { kneeRaise } from './knee-raise.ts';

const seen = recordings('high_knees');

/** High knees: running in place, each knee up to the height of the hips. */
export const highKnees = variantOf(kneeRaise, {
  slug: 'high_knees',
  name: { en: 'High knees', de: 'Kniehebelauf', es: 'Skipping', ar: 'الجري برفع الركبتين' },
  instructions: [
    'Stand tall with your feet under your hips and your elbows bent at right angles.',
    'Run on the spot, bringing each knee up to the height of your hip.',
    'Pump the opposite arm and stay on the balls of your feet.',
    'Breathe in for two or three steps and out for the next two or three.',
    'Count one for each knee that comes up.',
    'If your shoulders lean back to get the knees higher, lift a little less and stay upright.',
  ],
  muscles: ['iliopsoas', 'rectus femoris', 'gastrocnemius', 'rectus abdominis', 'gluteus maximus'],
  aliases: ['high knee run', 'high knees running'],
  hiddenAliases: ['running in place', 'high knee raise', 'jog in place', 'jogging in place', 'run in place'],
  toldApart: {
    measuredOn: 'recordings',
    when: [{ feature: 'repetitionMs', no: 900, yes: 500, shown: { least: 334, most: 334 } }],
  },
  coaching: {
    limits: {
      too_shallow: [60, 'At a run it is less: 60 by our own judgement, where a slow raise has 68.'],
      leaning_back: [11, 'At a run the trunk moves a little more: 11 by our own judgement.'],
    },
    counting: {
      minimumDurationMs: [150, seen('0.33 s and more')],
      maximumDurationMs: [3000, seen('0.47 s at most')],
      maximumHoldMs: [1000, seen('0.13 s at most')],
    },
    tempo: { fastestMs: 250, slowestMs: 1500 },
  },
});
