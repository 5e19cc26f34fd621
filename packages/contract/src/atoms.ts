// What bodies, addresses and queries are made of. Each has a bound, which is checked before anything else is done with it.
import { Type } from 'typebox';

/** Ids of rows are 32-bit integers in PostgreSQL. */
export const largestRowId = 2_147_483_647;

/** The id of a row, in a body. */
export const RowId = Type.Integer({ minimum: 1, maximum: largestRowId });

/**
 * One field that a person types, such as a name or a password. Its own rules are checked in code, which says in words what
 * is wrong; here it is at most as long as the largest body.
 */
export const Typed = (description?: string) =>
  Type.String({ maxLength: 262_144, ...(description === undefined ? {} : { description }) });

/** A UUID, or whatever is sent in its place: nothing is called so, and that is how it is answered. */
export const UuidText = Type.String({ maxLength: 1_000, description: 'UUID.' });
