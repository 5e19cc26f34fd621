// What the server says of its work to whoever follows it from outside; what stands behind it, features do not know.
// Nothing personal goes in: no name, no address, no id that admits, no value of a statement.

export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface SpanOptions {
  /** Who asked: somebody outside, this server of something else, or by default nobody but itself. */
  readonly kind?: 'server' | 'client';
  readonly attributes?: Attributes;
  /** The header by which a caller says what this is a part of (W3C Trace Context). */
  readonly traceparent?: string | undefined;
  /** Begins a trace of its own, which names this one. */
  readonly besides?: Span;
}

/** A piece of work, from its start to its end. */
export interface Span {
  /** What is begun meanwhile is a part of it. */
  readonly within: <T>(work: () => T) => T;
  /** @param failure what went wrong, in a word; nothing a person wrote */
  readonly end: (attributes?: Attributes, failure?: string) => void;
}

export interface Tracer {
  readonly isOn: boolean;
  readonly start: (name: string, options?: SpanOptions) => Span;
  /** What is under way; undefined where nothing is that is followed. */
  readonly current: () => Span | undefined;
  /** Work of so long that has just ended, where it is a part of something that is followed. */
  readonly ended: (
    name: string,
    work: { readonly tookMs: number; readonly attributes: Attributes; readonly failure?: string | undefined },
  ) => void;
  /** Sends what is left, and does not wait long for it. */
  readonly close: () => Promise<void>;
}

const noSpan: Span = { within: (work) => work(), end: () => undefined };

/** Follows nothing, and costs nothing. */
export const noTracer: Tracer = {
  isOn: false,
  start: () => noSpan,
  current: () => undefined,
  ended: () => undefined,
  close: () => Promise.resolve(),
};
