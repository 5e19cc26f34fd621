import { variantOf } from '../coached.ts';
import { squat } from './squat.ts';

/** Front squat: the weight lies before the shoulders, the trunk stays more upright. */
export const frontSquat = variantOf(squat, {
  slug: 'front_squat',
  name: { en: 'Front squat', de: 'Frontkniebeuge', es: 'Sentadilla frontal', ar: 'القرفصاء الأمامية' },
  instructions: [
    'Rest the bar on the front of your shoulders, close to the throat, with your fingertips under it and your elbows pointing forwards.',
    'Step back from the rack, set your feet at shoulder width and turn your toes out a little.',
    'Take a big breath into your belly, then sit straight down between your heels with your trunk as upright as you can keep it.',
    'Go down until your thighs are level with the floor or lower, elbows high all the way.',
    'Drive up by leading with the elbows, and let the breath go once you are past the hardest part.',
    'If the elbows drop, your upper back rounds and the bar rolls away, so lift them before you lift the weight.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'erector spinae', 'rectus abdominis'],
  aliases: ['barbell front squat'],
  coaching: {
    limits: {
      leaning_forward: [
        45,
        'With the weight before the shoulders the trunk stays more upright: 45 by our own judgement, where a squat has 55.',
      ],
    },
  },
});
