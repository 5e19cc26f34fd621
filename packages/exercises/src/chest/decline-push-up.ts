import { variantOf } from '../coached.ts';
import { pushUp } from './push-up.ts';

/** Push-up with the feet on something higher than the hands. */
export const declinePushUp = variantOf(pushUp, {
  slug: 'decline_push_up',
  name: {
    en: 'Decline push-up',
    de: 'Liegestütz mit erhöhten Füßen',
    es: 'Flexión declinada',
    ar: 'ضغط مع رفع القدمين',
  },
  instructions: [
    'Kneel in front of a bench, put your hands on the floor, and lift your feet one at a time onto the bench behind you.',
    'Stack your shoulders over your wrists and brace as you would for a plank.',
    'Take a breath in as you lower your upper chest and face towards the floor together.',
    'Stop just short of the ground with your forearms close to vertical.',
    'Blow the air out as you press back to straight arms.',
    'With the feet raised an arched lower back creeps in easily, so keep your ribs pulled towards your pelvis.',
  ],
  muscles: [
    'pectoralis major',
    'anterior deltoid',
    'triceps brachii',
    'serratus anterior',
    'rectus abdominis',
  ],
  aliases: ['decline press-up', 'feet-elevated push-up'],
  coaching: {
    limits: {
      elbows_flare: [
        79,
        'The trunk slopes down to the head, so that arms that stand upright make a larger angle with it, wherever the elbows are: 79 by our own judgement, where it is 70 on the floor.',
      ],
    },
  },
});
