// The draft of a specification: one thing, edited as a form, as JSON and by dragging thresholds.
import {
  checkSpecification,
  type SpecificationError,
} from '@spotter/coach/specification/check-specification';
import type { Specification } from '@spotter/coach/specification/specification';
import { withValueAt, type Place } from './value-at.ts';

export interface Draft {
  /** As JSON, however broken while somebody types. */
  readonly text: string;
  /** What the form shows: the text, or what it last was that could be read. */
  readonly data: unknown;
  /** Why the text is no JSON. */
  readonly syntax: string | null;
  readonly errors: readonly SpecificationError[];
  /** What may be tried: the draft, or what it last was without errors. */
  readonly valid: Specification | null;
}

export type DraftChange =
  | { readonly type: 'load'; readonly data: unknown }
  | { readonly type: 'set'; readonly place: Place; readonly value: unknown }
  | { readonly type: 'type'; readonly text: string };

/** JSON as it is shown and compared. */
export function textOf(data: unknown): string {
  return data === null || data === undefined ? '' : JSON.stringify(data, null, 2);
}

function checked(data: unknown, text: string, before: Specification | null): Draft {
  if (data === null) return { text, data, syntax: null, errors: [], valid: null };
  const result = checkSpecification(data);
  return result.ok
    ? { text, data: result.specification, syntax: null, errors: [], valid: result.specification }
    : { text, data, syntax: null, errors: result.errors, valid: before };
}

export function startDraft(data: unknown): Draft {
  return checked(data ?? null, textOf(data), null);
}

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case 'load':
      return startDraft(change.data);
    case 'set': {
      const data = withValueAt(draft.data, change.place, change.value);
      return checked(data, textOf(data), draft.valid);
    }
    case 'type':
      try {
        return checked(JSON.parse(change.text), change.text, draft.valid);
      } catch (error) {
        const syntax = error instanceof Error ? error.message : String(error);
        return { ...draft, text: change.text, syntax, errors: [] };
      }
  }
}

/** Whether it says something else than what is stored. */
export function isChanged(draft: Draft, stored: unknown): boolean {
  return draft.syntax !== null || textOf(draft.data) !== textOf(stored);
}

/** Whether it may be saved as it is. */
export function isSound(draft: Draft): boolean {
  return draft.syntax === null && draft.errors.length === 0 && draft.valid !== null;
}
