// What all resources of the dashboard share: how lists are asked for and answered, ids, moments, bulk actions.
import { Type, type Static, type TOptional, type TProperties, type TSchema, type TUnsafe } from 'typebox';
import { Count, List, Text } from '../atoms.ts';
import { RowId, RowIdText, UuidText, type RowIdsText, type UuidsText } from '../ids.ts';
import { textForms } from '../text-forms.ts';

/** Every request that changes something carries this header, which no form and no other site can send by itself. */
export const dashboardHeader = { name: 'x-spotter-dashboard', value: '1' } as const;

/** Requests that the dashboard makes by itself, such as looking for news, carry it: they keep nobody signed in. */
export const backgroundHeader = { name: 'x-spotter-background', value: '1' } as const;

export const Moment = Text({ description: 'ISO 8601, UTC.', examples: ['2026-11-25T09:00:00.000Z'] });
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** A yes or no in a query. @param description of what it says */
export const FlagText = (description: string) =>
  Type.Union([Type.Literal('true'), Type.Literal('false')], { description });
/** ISO 8601: a day, or a moment. */
const MomentText = Type.String({
  maxLength: 40,
  pattern: textForms.moment.pattern,
  description: 'A day (2026-11-25) or a moment in ISO 8601.',
});
export const TimeZone = Type.String({
  maxLength: 64,
  pattern: textForms.timeZone.pattern,
  description:
    'Whose days are meant: a name of the IANA time zone database, such as Europe/Berlin; UTC unless told.',
});
/** What narrows a list to a time. */
export const inTime = {
  from: Type.Optional(MomentText),
  to: Type.Optional(
    Text({ ...MomentText, description: 'A day, which is included, or a moment, which is not.' }),
  ),
  time_zone: Type.Optional(TimeZone),
};
/** @template Q what {@link inTime} says */
export interface TimeQuery {
  readonly from?: string;
  readonly to?: string;
  readonly time_zone?: string;
}

export const defaultPerPage = 25;
const mostPerPage = 200;
/** Beyond so many matches a list says only that there is another page. */
export const countedUpTo = 1_000;

/** The fields that a list can be sorted by. */
export function SortBy<const S extends readonly string[]>(sorts: S): TOptional<TUnsafe<S[number]>> {
  return Type.Optional(
    Type.Unsafe<S[number]>(Type.Enum([...sorts], { description: 'The field to sort by.' })),
  );
}

/** `GET /admin/api/<resource>`: a page of what matches. @param ids how its records are known */
export function ListQuery<Ids extends typeof RowIdsText | typeof UuidsText, Filters extends TProperties>(
  ids: Ids,
  filters: Filters,
) {
  return Type.Object({
    page: Type.Optional(
      Type.String({
        pattern: textForms.to999999.pattern,
        maxLength: 6,
        description: 'From 1; 1 unless told.',
      }),
    ),
    per_page: Type.Optional(
      Type.String({
        pattern: textForms.to200.pattern,
        maxLength: 3,
        description: `1 to ${mostPerPage}; ${defaultPerPage} unless told.`,
      }),
    ),
    order: Type.Optional(Type.Enum(['asc', 'desc'], { description: 'asc unless told.' })),
    q: Type.Optional(Type.String({ maxLength: 200, description: 'Beginnings of words to look for.' })),
    ids: Type.Optional(ids),
    ...filters,
  });
}

/** The answer to a list. */
export function Page<T extends TSchema>(row: T) {
  return Type.Object(
    {
      data: List(row),
      total: Type.Optional(
        Count({ description: `How many match; left out where there are more than ${countedUpTo}.` }),
      ),
      hasNextPage: Type.Boolean(),
    },
    { description: 'One page of what matches.' },
  );
}
/** @template T a row */
export interface PageOf<T> {
  readonly data: readonly T[];
  readonly total?: number;
  readonly hasNextPage: boolean;
}

/** `GET /admin/api/<resource>/export`: as the list, without pages. */
export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const ByRowId = Type.Object({ id: RowIdText });
export const ByUuid = Type.Object({ id: UuidText });
/** Settings and recordings that come with the program have names for ids. */
export const ByName = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 200, description: 'Its name, as the list of them has it.' }),
});

const mostAtOnce = 200;
export const RowIds = Type.Array(RowId, {
  minItems: 1,
  maxItems: mostAtOnce,
});
export const Uuids = Type.Array(UuidText, { minItems: 1, maxItems: mostAtOnce });

/** What a bulk action did; all of it or, where anything is refused, nothing. */
export const BulkResult = Type.Object(
  { data: List(Type.Union([Count(), Text()])) },
  { description: 'The ids of what was changed.' },
);
export type BulkResult = Static<typeof BulkResult>;
