import type { Exercise } from '../exercise.ts';

export const standingTorsoTwist: Exercise = {
  slug: 'standing_torso_twist',
  name: {
    en: 'Standing torso twist',
    de: 'Rumpfdrehen im Stehen',
    es: 'Giro de tronco de pie',
    ar: 'لفّ الجذع وقوفًا',
  },
  instructions: [
    'Stand with soft knees, feet under your shoulders and your forearms lifted in front of your chest.',
    'Keep your hips facing forwards and your neck relaxed.',
    'Turn your ribs and shoulders to one side as you breathe out.',
    'Return through the centre on an in-breath and rotate to the other side.',
    'Go smoothly from side to side, gaining a little range every few turns.',
    'Flinging the arms with straight, locked legs sends the twist into the knees and lower back, so stay slow and springy.',
  ],
  muscles: ['obliques', 'multifidus', 'erector spinae', 'transversus abdominis'],
  aliases: ['torso twist', 'standing twist', 'trunk rotation', 'torso rotation'],
  countable: false,
};
