// What bodies, addresses, queries and answers are made of. Each has a bound, so that nothing that is described is endless.
import {
  Type,
  type TArray,
  type TArrayOptions,
  type TNumberOptions,
  type TSchema,
  type TStringOptions,
} from 'typebox';

/**
 * One field that a person types, such as a name or a password. Its own rules are checked in code, which says in words what
 * is wrong; here it is at most as long as the largest body.
 */
export const Typed = (description?: string) =>
  Type.String({ maxLength: 262_144, ...(description === undefined ? {} : { description }) });

/** A text of an answer; nothing longer is stored. */
export const Text = (options: TStringOptions = {}) => Type.String({ maxLength: 262_144, ...options });

/** How many. */
export const Count = (options: TNumberOptions = {}) =>
  Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, ...options });

/** A whole number, such as milliseconds on somebody's clock. */
export const Whole = (options: TNumberOptions = {}) =>
  Type.Integer({ minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER, ...options });

/** What was measured, such as an angle. */
export const Measure = (options: TNumberOptions = {}) =>
  Type.Number({ minimum: -1e18, maximum: 1e18, ...options });

/** A list of an answer: no page, session or file holds more. */
export const List = <T extends TSchema>(items: T, options: TArrayOptions = {}): TArray<T> =>
  Type.Array(items, { maxItems: 1_000_000, ...options });
