import type { FieldError, Problem } from '@spotter/contract/problem';
import { namesOf } from './json-pointer.ts';

/** What is needed of a problem to say it. */
export type Refused = Pick<Problem, 'status' | 'detail' | 'code' | 'request_id' | 'errors'>;

/** Errors as react-admin's forms take them: shaped like the form's values, with a sentence at each leaf. */
interface FormErrors {
  [field: string]: string | FormErrors;
}

/** A call that the server refused; react-admin reads `status`, and `body.errors` where fields are named. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: { readonly code: string; readonly request_id: string; readonly errors?: FormErrors };
  /** What was wrong, by rules, to be said in another language. */
  readonly fields: readonly FieldError[];

  constructor(problem: Refused, errors?: FormErrors, options?: ErrorOptions) {
    super(problem.detail, options);
    this.status = problem.status;
    this.fields = problem.errors ?? [];
    const { code, request_id } = problem;
    this.body = { code, request_id, ...(errors ? { errors } : {}) };
  }
}

function setAt(errors: FormErrors, names: readonly string[], message: string): void {
  const [name, ...rest] = names;
  if (name === undefined) return;
  const present = errors[name];
  if (rest.length === 0) {
    // Two things wrong with one field are said one after the other.
    errors[name] = typeof present === 'string' ? `${present} ${message}` : message;
    return;
  }
  const inner = typeof present === 'object' ? present : {};
  errors[name] = inner;
  setAt(inner, rest, message);
}

function asItStands(path: string): string {
  return namesOf(path).join(' ').replaceAll('_', ' ');
}

/** For the notice: a field that the form does not have is told of too. */
export function fieldsInWords(errors: readonly FieldError[], placeOf: (path: string) => string): string {
  return errors
    .map(({ path, message }) => (path === '' ? message : `${placeOf(path)}: ${message}`))
    .join(' ');
}

/**
 * A problem of the server as the error that react-admin shows: beside the fields where it names some, else as a notice.
 * @param notice what is said where the form does not have the field
 */
export function toRefusal(problem: Refused, notice?: string): Refusal {
  if (!problem.errors || problem.errors.length === 0) return new Refusal(problem);
  const errors: FormErrors = {};
  for (const { path, message } of problem.errors) setAt(errors, namesOf(path), message);
  const serverError = notice ?? fieldsInWords(problem.errors, asItStands);
  return new Refusal(problem, { ...errors, root: { serverError } });
}
