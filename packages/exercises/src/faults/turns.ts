/** Asked for, rarely, where something that matters cannot be judged from where the camera stands. */
export const turns = {
  turn_side_on: { en: 'Turn side-on and I can check your back.' },
  face_the_camera: { en: 'Face the camera and I can check both sides.' },
} as const;
