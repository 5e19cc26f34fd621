import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';

/** What one kind of message says; whoever does not know it, or cannot read it, leaves it out. */
export interface Topic<T> {
  readonly name: string;
  readonly isBody: (body: unknown) => body is T;
}

/** @param schema with a bound on every text and list */
export function topic<S extends TSchema>(name: string, schema: S): Topic<Static<S>> {
  return { name, isBody: (body): body is Static<S> => Value.Check(schema, body) };
}
