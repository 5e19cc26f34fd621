import type { Exercise } from '../exercise.ts';

export const childsPose: Exercise = {
  slug: 'childs_pose',
  name: { en: "Child's pose", de: 'Haltung des Kindes', es: 'Postura del niño', ar: 'وضعية الطفل' },
  instructions: [
    'Kneel with your big toes together and your knees as wide as is comfortable.',
    'Sit back onto your heels and walk your hands forwards until your forehead rests on the mat.',
    'Let your chest grow heavy between your thighs.',
    'Breathe slowly into the back of your ribs and feel them widen.',
    'Remain for half a minute or longer, then walk your hands back to sit up.',
    'Straining to reach further keeps the shoulders tense; put a cushion under your seat or forehead and let go.',
  ],
  muscles: ['latissimus dorsi', 'erector spinae', 'gluteus maximus', 'teres major'],
  aliases: ['child pose'],
  countable: false,
};
