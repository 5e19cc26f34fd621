// Speaks by the voices of the device.

export interface Voice {
  readonly isThere: boolean;
  /** Says it now; what is being said gives way to it. */
  readonly say: (text: string, locale: string) => void;
  readonly stop: () => void;
}

/** The voice of this browser; phones let a page speak only after it has done so in a tap. */
export const deviceVoice: Voice = {
  isThere: 'speechSynthesis' in window,
  say: (text, locale) => {
    window.speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = locale;
    window.speechSynthesis.speak(utterance);
  },
  stop: () => {
    window.speechSynthesis.cancel();
  },
};
