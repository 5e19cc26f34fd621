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

  constructor(problem: Omit<Refused, 'errors'>, errors?: FormErrors, options?: ErrorOptions) {
    super(problem.detail, options);
    this.status = problem.status;
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

/** For the notice: a field that the form does not have is told of too. */
function inWords(errors: readonly FieldError[]): string {
  return errors
    .map(({ path, message }) => `${namesOf(path).join(' ').replaceAll('_', ' ')}: ${message}`)
    .join(' ');
}

/** A problem of the server as the error that react-admin shows: beside the fields where it names some, else as a notice. */
export function toRefusal(problem: Refused): Refusal {
  if (!problem.errors || problem.errors.length === 0) return new Refusal(problem);
  const errors: FormErrors = {};
  for (const { path, message } of problem.errors) setAt(errors, namesOf(path), message);
  return new Refusal(problem, { ...errors, root: { serverError: inWords(problem.errors) } });
}

function everyLeaf(errors: FormErrors, message: string): FormErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([name, inner]) => [
      name,
      typeof inner === 'string' ? message : everyLeaf(inner, message),
    ]),
  );
}

/** The same refusal in other words; those at its fields stay where none are given. */
export function reworded({ status, body }: Refusal, detail: string, atField: string | undefined): Refusal {
  const { errors, ...known } = body;
  if (!errors) return new Refusal({ status, detail, ...known });
  const { root: _root, ...fields } = errors;
  const said = atField === undefined ? fields : everyLeaf(fields, atField);
  return new Refusal({ status, detail, ...known }, { ...said, root: { serverError: detail } });
}
