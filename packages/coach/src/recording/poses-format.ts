// How recorded poses are written (docs/recordings.md): the grid that numbers are rounded to, and the head of a segment.

/** Version of the format, the first number of each segment. */
export const formatVersion = 1;

/**
 * Steps that numbers are rounded to. A two-thousandth of the picture’s height and four millimetres lie well below what
 * a pose finder is off by (BlazePose: 4 to 5 % of the trunk without refinement, under 1 % with it).
 */
export const grid = {
  /** Of the aspect, a share of 1. */
  aspect: 10_000,
  /** Of x and y, a share of the picture's height. */
  image: 2_048,
  /** Of world points, a share of a metre. */
  world: 250,
  /** Of a landmark's visibility. */
  visibility: 31,
  /** Of the presence of a person. */
  presence: 100,
} as const;

/** What a segment holds beside the landmarks, as bits of one number. */
export const holds = { world: 1, presence: 2, people: 4, luma: 8 } as const;

/** The most frames of one segment; a reader refuses more. */
export const mostSegmentFrames = 100_000;
