import { variantOf } from '../coached.ts';
import { squat } from './squat.ts';

export const gobletSquat = variantOf(squat, {
  slug: 'goblet_squat',
  name: { en: 'Goblet squat', de: 'Goblet-Kniebeuge', es: 'Sentadilla goblet', ar: 'قرفصاء الكأس' },
  instructions: [
    'Hold a dumbbell or kettlebell upright against your breastbone with both hands cupped under its top end.',
    'Place your feet a little wider than your hips, with the toes slightly out.',
    'Draw in a breath and sink between your knees until your elbows brush the inside of your thighs.',
    'Pause for a moment at the bottom with your chest up and both heels heavy.',
    'Stand by pushing evenly through both feet, breathing out as you go.',
    'Do not let the weight drift away from your body, because it will pull your shoulders and back into a curve.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'rectus abdominis'],
  aliases: ['dumbbell goblet squat', 'kettlebell goblet squat'],
});
