/** Bones between the 33 landmarks of BlazePose: trunk, arms and legs, the left side first of each pair. */
export const bones33 = [
  [11, 12],
  [23, 24],
  [11, 23],
  [12, 24],
  [11, 13],
  [13, 15],
  [12, 14],
  [14, 16],
  [23, 25],
  [25, 27],
  [24, 26],
  [26, 28],
  [27, 31],
  [28, 32],
] as const;

/** The same between the 17 of COCO, which has no toes. */
export const bones17 = [
  [5, 6],
  [11, 12],
  [5, 11],
  [6, 12],
  [5, 7],
  [7, 9],
  [6, 8],
  [8, 10],
  [11, 13],
  [13, 15],
  [12, 14],
  [14, 16],
] as const;
