// What bodies, addresses and queries are made of. Each has a bound, which is checked before anything else is done with it.
import { Type } from 'typebox';

/**
 * One field that a person types, such as a name or a password. Its own rules are checked in code, which says in words what
 * is wrong; here it is at most as long as the largest body.
 */
export const Typed = (description?: string) =>
  Type.String({ maxLength: 262_144, ...(description === undefined ? {} : { description }) });
