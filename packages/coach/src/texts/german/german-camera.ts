/** What is said about the picture, in German, by the English words. */
export const germanCamera: Readonly<Record<string, string>> = {
  'I cannot see you. Step into the picture.': 'Ich sehe dich nicht. Komm ins Bild.',
  'I can see you again.': 'Ich sehe dich wieder.',
  'I cannot see the limbs that move. Turn a little, or move what hides them.':
    'Ich sehe nicht alles, was sich bewegt. Dreh dich etwas oder räum weg, was es verdeckt.',
  'Now I can see you well.': 'Jetzt sehe ich dich gut.',
  'Part of you is outside the picture. Step back a little.':
    'Ein Teil von dir ist nicht im Bild. Geh etwas zurück.',
  'I see this exercise better from another side.': 'Diese Übung sehe ich von einer anderen Seite besser.',
  'You are too close to the camera. Step back.': 'Du bist zu nah an der Kamera. Geh zurück.',
  'You are far away. Come closer to the camera.': 'Du bist weit weg. Komm näher zur Kamera.',
  'It is too dark to see you well. Turn on a light.':
    'Es ist zu dunkel, ich sehe dich schlecht. Mach Licht an.',
  'I see more than one person. Only one of you should be in the picture.':
    'Ich sehe mehr als eine Person. Nur eine sollte im Bild sein.',
  'The pictures come too slowly for this pace.': 'Die Bilder kommen zu langsam für dieses Tempo.',
};
