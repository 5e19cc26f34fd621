import { variantOf } from '../coached.ts';
import { bicepsCurl } from './biceps-curl.ts';

/** Hammer curl: a curl with the thumbs up. */
export const hammerCurl = variantOf(bicepsCurl, {
  slug: 'hammer_curl',
  name: { en: 'Hammer curl', de: 'Hammercurl', es: 'Curl martillo', ar: 'ثني المطرقة' },
  instructions: [
    'Let a dumbbell hang at each side with your palms facing your thighs and your thumbs forwards.',
    'Pin your upper arms against your ribs.',
    'Curl with the thumbs leading up to the front of the shoulders, exhaling as you lift.',
    'Keep your wrists as stiff as if you were holding a hammer over a nail.',
    'Inhale and lower until the elbows are fully open.',
    'Turning the palms up halfway changes the exercise, so hold the neutral grip for every repetition.',
  ],
  muscles: ['brachialis', 'brachioradialis', 'biceps brachii', 'forearm flexors'],
  aliases: ['dumbbell hammer curl', 'neutral-grip curl'],
  hiddenAliases: ['hammer'],
  coaching: {},
});
