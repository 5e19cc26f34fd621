// The outputs of the models that scripts/prepare-models.ts makes, by name, with their shapes.

/** The detector's, of one picture of 224 x 224. */
export const detectorOutputs = { boxes: [1, 2254, 12], scores: [1, 2254, 1] } as const;

/** The landmark model's, lite and full alike, of one crop of 256 x 256. */
export const landmarkOutputs = {
  landmarks: [1, 195],
  presence: [1, 1],
  heatmap: [1, 39, 64, 64],
  world: [1, 117],
} as const;
