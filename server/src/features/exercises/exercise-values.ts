// An exercise as staff change it, as it is kept in its history, and as it stands in its row.
import type { ExerciseLink, ExerciseSnapshot } from '@spotter/contract/admin/catalogue';
import { foldedText } from '../../platform/folded-text.ts';

export type ExerciseValues = ExerciseSnapshot;

interface ExerciseRow {
  readonly slug: string;
  readonly name: string;
  readonly group_id: number;
  readonly instructions: string;
  readonly targeted_muscles: string;
  readonly aliases: string;
  readonly links: string;
  readonly is_published: number;
  readonly position: number;
  readonly source: string;
  readonly licence: string;
  readonly author: string;
}

/** What staff find an exercise by; it begins with the name, so that it also sorts by it. */
function searchKey({ name, slug, aliases, muscles }: ExerciseValues): string {
  return foldedText([name, slug, ...aliases, muscles.join(', ')].join(' '));
}

export function valuesOf(row: ExerciseRow): ExerciseValues {
  return {
    slug: row.slug,
    name: row.name,
    group_id: row.group_id,
    instructions: row.instructions,
    muscles: row.targeted_muscles === '' ? [] : row.targeted_muscles.split(', '),
    aliases: JSON.parse(row.aliases) as string[],
    links: JSON.parse(row.links) as ExerciseLink[],
    is_published: row.is_published === 1,
    position: row.position,
    source: row.source,
    licence: row.licence,
    author: row.author,
  };
}

export function rowOf(values: ExerciseValues): ExerciseRow & { readonly search_key: string } {
  const { muscles, aliases, links, is_published, ...plain } = values;
  return {
    ...plain,
    targeted_muscles: muscles.join(', '),
    aliases: JSON.stringify(aliases),
    links: JSON.stringify(links),
    is_published: is_published ? 1 : 0,
    search_key: searchKey(values),
  };
}
