// Fills in a field from the clipboard: a form is drawn anew for every key, which is most of what typing costs a test.
import type { UserEvent } from '@testing-library/user-event';

/** Puts the text behind what the field holds, and leaves the field with the focus; keys are for tests of what happens between them. */
export async function fill(user: UserEvent, field: Element, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}
