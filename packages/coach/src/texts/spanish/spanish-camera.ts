/** What is said about the picture, in Spanish, by the English words. */
export const spanishCamera: Readonly<Record<string, string>> = {
  'I cannot see you. Step into the picture.': 'No te veo. Entra en la imagen.',
  'I can see you again.': 'Ya te veo otra vez.',
  'I cannot see the limbs that move. Turn a little, or move what hides them.':
    'No veo los brazos o las piernas que se mueven. Gira un poco o aparta lo que los tapa.',
  'Now I can see you well.': 'Ahora te veo bien.',
  'Part of you is outside the picture. Step back a little.':
    'Una parte de ti queda fuera de la imagen. Retrocede un poco.',
  'I see this exercise better from another side.': 'Este ejercicio lo veo mejor desde otro lado.',
  'You are too close to the camera. Step back.': 'Estás demasiado cerca de la cámara. Retrocede.',
  'You are far away. Come closer to the camera.': 'Estás lejos. Acércate a la cámara.',
  'It is too dark to see you well. Turn on a light.':
    'Está demasiado oscuro para verte bien. Enciende una luz.',
  'I see more than one person. Only one of you should be in the picture.':
    'Veo a más de una persona. Solo una debería estar en la imagen.',
  'The pictures come too slowly for this pace.': 'Las imágenes llegan demasiado despacio para este ritmo.',
};
