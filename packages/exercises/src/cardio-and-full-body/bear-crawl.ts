import type { Exercise } from '../exercise.ts';

/** Bear crawl. Counted by what is repeated: who crawls leaves the place, and a step of a far limb is not seen behind the near one. */
export const bearCrawl: Exercise = {
  slug: 'bear_crawl',
  name: { en: 'Bear crawl', de: 'Bärengang', es: 'Caminata del oso', ar: 'مشية الدب' },
  instructions: [
    'Kneel on all fours, tuck your toes and lift both knees a few centimetres off the ground.',
    'Level your back and press the floor away with your hands.',
    'Move one hand and the opposite foot forwards together by a short step, then the other pair.',
    'Keep your knees low and your breath flowing, one exhale for every step or two.',
    'Crawl a few metres, then reverse along the same track.',
    'Long strides make the hips sway from side to side, so shorten them until your trunk hardly moves.',
  ],
  muscles: ['quadriceps', 'anterior deltoid', 'serratus anterior', 'rectus abdominis', 'triceps brachii'],
  aliases: ['bear walk'],
  countable: false,
};
