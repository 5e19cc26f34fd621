// Speaks by the voices of the device.

export interface Voice {
  readonly isThere: boolean;
  /** Says it now; what is being said gives way to it. */
  readonly say: (text: string, locale: string, onStart?: () => void) => void;
  readonly stop: () => void;
}

/** The voice of this browser; phones let a page speak only after it has done so in a tap. */
export const deviceVoice: Voice = {
  isThere: 'speechSynthesis' in window,
  say: (text, locale, onStart) => {
    window.speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = locale;
    if (onStart) utterance.onstart = onStart;
    window.speechSynthesis.speak(utterance);
  },
  stop: () => {
    window.speechSynthesis.cancel();
  },
};
