/** From where the camera looks, in words. */
export const viewChoices = [
  ['side', 'the side'],
  ['oblique', 'the corner'],
  ['front', 'the front'],
] as const;
