// Two people to point at: one from the side in half a squat, whose every joint is bent, one from the front with arms and feet apart.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const sideJoints = {
  head: { x: 53, y: 16 },
  ear: { x: 46, y: 17 },
  shoulder: { x: 45, y: 32 },
  elbow: { x: 58, y: 48 },
  wrist: { x: 76, y: 40 },
  hip: { x: 30, y: 66 },
  knee: { x: 60, y: 82 },
  ankle: { x: 45, y: 110 },
  heel: { x: 40, y: 114 },
  toe: { x: 58, y: 115 },
  floor: { x: 30, y: 115 },
} as const satisfies Record<string, Point>;

export const frontJoints = {
  nearShoulder: { x: 62, y: 32 },
  farShoulder: { x: 38, y: 36 },
  nearElbow: { x: 76, y: 44 },
  farElbow: { x: 24, y: 48 },
  nearWrist: { x: 90, y: 34 },
  farWrist: { x: 12, y: 40 },
  nearHip: { x: 58, y: 68 },
  farHip: { x: 42, y: 68 },
  nearKnee: { x: 66, y: 91 },
  farKnee: { x: 34, y: 91 },
  nearAnkle: { x: 74, y: 114 },
  farAnkle: { x: 26, y: 114 },
} as const satisfies Record<string, Point>;

export type FigureJoint = keyof typeof sideJoints | keyof typeof frontJoints;

export const sideLimbs = [
  ['shoulder', 'hip'],
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['heel', 'toe'],
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
] as const satisfies readonly (readonly FigureJoint[])[];

export const frontLimbs = [
  ['nearShoulder', 'farShoulder'],
  ['nearHip', 'farHip'],
  ['nearShoulder', 'nearHip'],
  ['farShoulder', 'farHip'],
  ['nearShoulder', 'nearElbow'],
  ['nearElbow', 'nearWrist'],
  ['farShoulder', 'farElbow'],
  ['farElbow', 'farWrist'],
  ['nearHip', 'nearKnee'],
  ['nearKnee', 'nearAnkle'],
  ['farHip', 'farKnee'],
  ['farKnee', 'farAnkle'],
] as const satisfies readonly (readonly FigureJoint[])[];

export function pointOf(joint: FigureJoint): Point {
  return { ...sideJoints, ...frontJoints }[joint];
}

export function isFrontal(joint: FigureJoint): boolean {
  return joint in frontJoints;
}
