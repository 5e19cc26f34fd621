// Speaks by the voices of the device.

export interface Voice {
  readonly isThere: boolean;
  /** Says it now; what is being said gives way to it. */
  readonly say: (text: string, locale: string, onStart?: () => void) => void;
  readonly stop: () => void;
}

/** Some browsers have none at all. */
const speech = (): SpeechSynthesis | undefined =>
  (window as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** The voice of this browser, silent where it has none; phones let a page speak only after it has done so in a tap. */
export const deviceVoice: Voice = {
  isThere: speech() !== undefined,
  say: (text, locale, onStart) => {
    const voice = speech();
    if (!voice) return;
    voice.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = locale;
    if (onStart) utterance.onstart = onStart;
    voice.speak(utterance);
  },
  stop: () => speech()?.cancel(),
};
