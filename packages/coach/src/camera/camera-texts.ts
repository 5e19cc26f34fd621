import type { Words } from '../specification/languages.ts';
import type { CameraHelp } from './watch-camera.ts';

/** What is said about the picture, whatever the exercise. */
export const cameraTexts: Readonly<Record<CameraHelp, Words>> = {
  no_person: {
    en: 'I cannot see you. Step into the picture.',
    de: 'Ich sehe dich nicht. Komm ins Bild.',
    es: 'No te veo. Entra en la imagen.',
    ar: 'لا أراك. قف أمام الكاميرا.',
  },
  person_back: {
    en: 'I can see you again.',
    de: 'Ich sehe dich wieder.',
    es: 'Ya te veo otra vez.',
    ar: 'أراك من جديد.',
  },
  limb_hidden: {
    en: 'I cannot see the limbs that move. Turn a little, or move what hides them.',
    de: 'Ich sehe nicht alles, was sich bewegt. Dreh dich etwas oder räum weg, was es verdeckt.',
    es: 'No veo los brazos o las piernas que se mueven. Gira un poco o aparta lo que los tapa.',
    ar: 'لا أرى ما يتحرك من جسمك. استدر قليلًا أو أبعد ما يحجبه.',
  },
  limb_seen: {
    en: 'Now I can see you well.',
    de: 'Jetzt sehe ich dich gut.',
    es: 'Ahora te veo bien.',
    ar: 'الآن أراك جيدًا.',
  },
  cut_off: {
    en: 'Part of you is outside the picture. Step back a little.',
    de: 'Ein Teil von dir ist nicht im Bild. Geh etwas zurück.',
    es: 'Una parte de ti queda fuera de la imagen. Retrocede un poco.',
    ar: 'جزء منك خارج الصورة. تراجع قليلًا.',
  },
  wrong_view: {
    en: 'I see this exercise better from another side.',
    de: 'Diese Übung sehe ich von einer anderen Seite besser.',
    es: 'Este ejercicio lo veo mejor desde otro lado.',
    ar: 'أرى هذا التمرين أفضل من جهة أخرى.',
  },
  too_close: {
    en: 'You are too close to the camera. Step back.',
    de: 'Du bist zu nah an der Kamera. Geh zurück.',
    es: 'Estás demasiado cerca de la cámara. Retrocede.',
    ar: 'أنت قريب جدًا من الكاميرا. تراجع.',
  },
  too_far: {
    en: 'You are far away. Come closer to the camera.',
    de: 'Du bist weit weg. Komm näher an die Kamera.',
    es: 'Estás lejos. Acércate a la cámara.',
    ar: 'أنت بعيد. اقترب من الكاميرا.',
  },
  too_dark: {
    en: 'It is too dark to see you well. Turn on a light.',
    de: 'Es ist zu dunkel, ich sehe dich schlecht. Mach Licht an.',
    es: 'Está demasiado oscuro para verte bien. Enciende una luz.',
    ar: 'الإضاءة ضعيفة ولا أراك جيدًا. أشعل ضوءًا.',
  },
  several_people: {
    en: 'I see more than one person. Only one of you should be in the picture.',
    de: 'Ich sehe mehr als eine Person. Nur eine sollte im Bild sein.',
    es: 'Veo a más de una persona. Solo una debería estar en la imagen.',
    ar: 'أرى أكثر من شخص. يجب أن يكون في الصورة شخص واحد.',
  },
  rate_too_low: {
    en: 'The pictures come too slowly for this pace.',
    de: 'Die Bilder kommen zu langsam für dieses Tempo.',
    es: 'Las imágenes llegan demasiado despacio para este ritmo.',
    ar: 'الصور تصل أبطأ من هذا الإيقاع.',
  },
};
