import type { CameraHelp } from '../coach-event.ts';
import type { Text } from '../exercises/schema-parts.ts';

/** What is said about the picture, whatever the exercise. */
export const cameraTexts: Readonly<Record<CameraHelp, Text>> = {
  no_person: { en: 'I cannot see you. Step into the picture.' },
  person_back: { en: 'I can see you again.' },
  limb_hidden: { en: 'I cannot see the limbs that move. Step back or turn a little.' },
  limb_seen: { en: 'Now I can see you well.' },
  wrong_view: { en: 'I see this exercise better from another side.' },
  rate_too_low: { en: 'The pictures come too slowly for this pace.' },
};
