import { createContext, useContext } from 'react';
import type { Draft } from '../draft/draft.ts';
import { pointerOf } from '../../api/json-pointer.ts';
import { valueAt, type Place } from '../draft/value-at.ts';

interface FormOfDraft {
  readonly draft: Draft;
  readonly readOnly: boolean;
  readonly set: (place: Place, value: unknown) => void;
}

export const FormContext = createContext<FormOfDraft | null>(null);

export function useForm(): FormOfDraft {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field stands outside of the form');
  return form;
}

/** What a field at a place has and does. Its error is one at the place, or within it. */
export function useField<T>(place: Place): {
  readonly value: T | undefined;
  readonly error: string | undefined;
  readonly readOnly: boolean;
  readonly set: (value: T | undefined) => void;
} {
  const { draft, readOnly, set } = useForm();
  const pointer = pointerOf(place);
  return {
    value: valueAt(draft.data, place) as T | undefined,
    error: draft.errors.find(({ path }) => path === pointer || path.startsWith(`${pointer}/`))?.message,
    readOnly,
    set: (value) => {
      set(place, value);
    },
  };
}
