// Statements as spans: their text, whose values are elsewhere, the first table in it, and how long they took.
import type { LogEvent } from 'kysely';
import type { Tracer } from '../tracing/tracer.ts';
import { codeOf } from './code-of.ts';
import type { DialectName } from './dialect-name.ts';

const systems: Record<DialectName, string> = { sqlite: 'sqlite', postgres: 'postgresql' };
const table = /\b(?:from|into|update|join)\s+"(\w+)"/i;
/** What was written into a statement all the same. */
const literals = /'(?:[^']|'')*'|(?<![$\w])\d+(?:\.\d+)?/g;

export function traceStatements(tracer: Tracer, dialect: DialectName): (event: LogEvent) => void {
  return (event) => {
    const text = event.query.sql.replaceAll(literals, '?');
    const operation = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'STATEMENT';
    const collection = table.exec(text)?.[1];
    tracer.ended(collection === undefined ? operation : `${operation} ${collection}`, {
      tookMs: event.queryDurationMillis,
      attributes: {
        'db.system.name': systems[dialect],
        'db.operation.name': operation,
        'db.query.text': text,
        ...(collection === undefined ? {} : { 'db.collection.name': collection }),
      },
      failure: event.level === 'error' ? (codeOf(event.error) ?? 'error') : undefined,
    });
  };
}
