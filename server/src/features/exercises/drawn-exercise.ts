// The drawings of the exercises of the release, which stand in where staff have added no picture.
import { drawExercise, pictureSize } from '@spotter/exercises/drawing/draw-exercise';
import { drawings } from '@spotter/exercises/drawings/all-drawings';
import { exercises } from '@spotter/exercises/groups';
import { entityTag } from '../../platform/http/entity-tag.ts';

/** An SVG document, ready to send. */
export interface Drawn {
  readonly svg: Buffer;
  readonly tag: string;
}

const names = new Map(exercises.map(({ slug, name }) => [slug, name.en]));
/** Each is made when it is first asked for. */
const made = new Map<string, Drawn>();

/** What a drawing shows, in words. */
const shows = (name: string): string => `${name}: start and end`;

export function drawnExercise(slug: string): Drawn | undefined {
  const known = made.get(slug);
  const drawing = drawings.get(slug);
  if (known || !drawing) return known;
  const svg = drawExercise(drawing, { title: shows(names.get(slug) ?? slug) });
  const drawn = { svg: Buffer.from(svg), tag: entityTag(svg) };
  made.set(slug, drawn);
  return drawn;
}

export const pictureUrl = (id: string): string => `/exercises/picture/${id}/`;

/** Where its drawing is. */
export const drawingUrl = (slug: string): string | undefined =>
  drawings.has(slug) ? pictureUrl(slug) : undefined;

/** A picture of an exercise as its details list it; none where the release does not know it. */
export function drawnPictures({ slug, name }: { readonly slug: string; readonly name: string }) {
  const url = drawingUrl(slug);
  return url === undefined ? [] : [{ url, alt: shows(name), ...pictureSize }];
}
