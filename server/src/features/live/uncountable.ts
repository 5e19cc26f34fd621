/**
 * Exercises of the bundled catalogue in which nothing is repeated that could be counted: they are held, or flow at the pace of the
 * breath. By slug, which never changes.
 */
export const uncountable: ReadonlySet<string> = new Set([
  'bear_crawl',
  'cat_cow',
  'childs_pose',
  'cobra',
  'cross_body_shoulder_stretch',
  'downward_dog',
  'hip_circles',
  'hip_flexor_stretch',
  'hollow_hold',
  'neck_tilt',
  'standing_forward_bend',
  'standing_side_stretch',
  'standing_torso_twist',
]);
