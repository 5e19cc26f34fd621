import type { Exercise } from '../exercise.ts';

export const pikePushUp: Exercise = {
  slug: 'pike_push_up',
  name: { en: 'Pike push-up', de: 'Pike-Liegestütz', es: 'Flexión en pica', ar: 'ضغط الكتفين بوضع الهرم' },
  instructions: [
    'From a push-up position walk your feet in until your hips are high and your body looks like an upside-down V.',
    'Spread your hands at shoulder width and look back at your knees.',
    'Bend your elbows and breathe in as the crown of your head moves forwards and down between your hands.',
    'Press back up and exhale until your arms are in line with your trunk.',
    'Bend the knees slightly if tight hamstrings pull your back round.',
    'Letting the hips sink turns it into an ordinary push-up; keep them the highest point of your body.',
  ],
  muscles: ['anterior deltoid', 'triceps brachii', 'lateral deltoid', 'trapezius', 'serratus anterior'],
  aliases: ['pike press-up', 'shoulder push-up'],
};
