import type { Exercise } from '../exercise.ts';

export const catCow: Exercise = {
  slug: 'cat_cow',
  name: { en: 'Cat-cow', de: 'Katze-Kuh', es: 'Gato-vaca', ar: 'القطة والبقرة' },
  instructions: [
    'Come onto your hands and knees with your shoulders over your wrists and your hips over your knees.',
    'As you breathe in, let your belly sink, lift your tailbone and look gently forwards.',
    'As you breathe out, push the floor away, round your whole back and let your head hang.',
    'Flow from one shape to the other at the pace of your own breath.',
    'Start the wave at the tailbone and let it travel up to the neck.',
    'Bending the elbows or rocking to and fro takes the movement out of the spine, so keep arms and thighs still.',
  ],
  muscles: ['erector spinae', 'rectus abdominis', 'multifidus', 'serratus anterior'],
  aliases: ['cat-cow stretch', 'cat camel', 'cat and cow'],
  countable: false,
};
