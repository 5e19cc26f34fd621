import { variantOf } from '../coached.ts';
import { lunge } from './lunge.ts';

export const bulgarianSplitSquat = variantOf(lunge, {
  slug: 'bulgarian_split_squat',
  name: {
    en: 'Bulgarian split squat',
    de: 'Bulgarische Kniebeuge',
    es: 'Sentadilla búlgara',
    ar: 'القرفصاء البلغارية',
  },
  instructions: [
    'Stand a long stride in front of a bench and rest the top of one foot on it behind you.',
    'Settle your weight over the front foot and square both hip bones to the front.',
    'Breathe in and lower straight down until the front thigh is about level with the floor.',
    'A slight forward lean is fine as long as your back stays flat and your front heel stays planted.',
    'Push up through the middle of the front foot, breathing out, and keep the rear leg for balance only.',
    'Wobbling is nearly always a sign of feet on one line, so set the front foot a little out to the side.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'gluteus medius', 'hamstrings'],
  aliases: ['rear-foot-elevated split squat'],
});
