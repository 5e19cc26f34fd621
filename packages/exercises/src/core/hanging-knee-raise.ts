import type { Exercise } from '../exercise.ts';

export const hangingKneeRaise: Exercise = {
  slug: 'hanging_knee_raise',
  name: {
    en: 'Hanging knee raise',
    de: 'Knieheben im Hang',
    es: 'Elevación de rodillas colgado',
    ar: 'رفع الركبتين معلّقًا',
  },
  instructions: [
    'Hang from a bar with straight arms and active shoulders, as if pushing the bar down.',
    'Let your legs hang slightly in front of you and wait until you are still.',
    'Exhale and bring your knees up towards your chest, rolling the pelvis under at the top.',
    'Hold for a second with the thighs above hip height.',
    'Inhale and lower your legs slowly enough that you do not begin to sway.',
    'Lifting only the thighs trains the hip flexors alone, so finish each one by curling the tailbone up.',
  ],
  muscles: ['rectus abdominis', 'iliopsoas', 'obliques', 'rectus femoris', 'forearm flexors'],
  aliases: ['hanging knee tuck', 'hanging knee up'],
};
