/** Asked for, rarely, where something that matters cannot be judged from where the camera stands. */
export const turns = {
  turn_side_on: {
    en: 'Turn side-on and I can check your back.',
    de: 'Dreh dich zur Seite, dann sehe ich deinen Rücken.',
    es: 'Ponte de lado y podré ver tu espalda.',
    ar: 'قف من الجانب لأرى ظهرك.',
  },
  face_the_camera: {
    en: 'Face the camera and I can check both sides.',
    de: 'Dreh dich zur Kamera, dann sehe ich beide Seiten.',
    es: 'Ponte de frente a la cámara y podré ver los dos lados.',
    ar: 'واجه الكاميرا لأرى الجانبين.',
  },
} as const;

/** Where the knees are what is to be seen from the front. */
export const kneesFromTheFront = {
  face_the_camera: {
    en: 'Face the camera and I can check your knees.',
    de: 'Dreh dich zur Kamera, dann sehe ich deine Knie.',
    es: 'Ponte de frente a la cámara y podré ver tus rodillas.',
    ar: 'واجه الكاميرا لأرى ركبتيك.',
  },
} as const;
