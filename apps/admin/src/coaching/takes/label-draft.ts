import type { RecordingLabel } from '@spotter/contract/admin/coaching';

/** What stands in the form: numbers as they were typed. */
export interface LabelDraft {
  readonly least: string;
  readonly most: string;
  readonly faults: readonly string[];
  readonly note: string;
}

/** What is known already, or what was counted, which is mostly near to what is true. */
export function startLabel(label: RecordingLabel | null, counted: number): LabelDraft {
  return {
    least: String(label?.reps_least ?? counted),
    most: String(label?.reps_most ?? counted),
    faults: label?.faults ?? [],
    note: label?.note ?? '',
  };
}

export function withFault(draft: LabelDraft, rule: string, isThere: boolean): LabelDraft {
  const others = draft.faults.filter((one) => one !== rule);
  return { ...draft, faults: isThere ? [...others, rule] : others };
}

/** Null while the numbers are no numbers, or the least is more than the most. */
export function labelOf({ least, most, faults, note }: LabelDraft): RecordingLabel | null {
  const isNumber = (text: string) => /^\d{1,5}$/.test(text.trim());
  if (!isNumber(least) || !isNumber(most) || Number(least) > Number(most)) return null;
  return { reps_least: Number(least), reps_most: Number(most), faults: [...faults], note: note.trim() };
}
