import type { Text } from '../specification/schema-parts.ts';
import type { CameraHelp } from './watch-camera.ts';

/** What is said about the picture, whatever the exercise. */
export const cameraTexts: Readonly<Record<CameraHelp, Text>> = {
  no_person: { en: 'I cannot see you. Step into the picture.' },
  person_back: { en: 'I can see you again.' },
  limb_hidden: { en: 'I cannot see the limbs that move. Turn a little, or move what hides them.' },
  limb_seen: { en: 'Now I can see you well.' },
  cut_off: { en: 'Part of you is outside the picture. Step back a little.' },
  wrong_view: { en: 'I see this exercise better from another side.' },
  too_close: { en: 'You are too close to the camera. Step back.' },
  too_far: { en: 'You are far away. Come closer to the camera.' },
  too_dark: { en: 'It is too dark to see you well. Turn on a light.' },
  several_people: { en: 'I see more than one person. Only one of you should be in the picture.' },
  rate_too_low: { en: 'The pictures come too slowly for this pace.' },
};
