import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { useCallback, useEffect, useRef, useState } from 'react';
import { deviceVoice } from '../parts/voice.ts';
import { useWords } from '../words/use-words.ts';

/** The voice, which is quiet until somebody asks for it: counts and cues, from the events that are shown. */
export function useVoice() {
  const { locale, formats } = useWords();
  const [isOn, setIsOn] = useState(false);
  const speaks = useRef(false);
  useEffect(() => {
    speaks.current = isOn;
    return () => {
      speaks.current = false;
      if (isOn) deviceVoice.stop();
    };
  }, [isOn]);
  const tell = useCallback(
    (event: CoachEvent) => {
      if (!speaks.current) return;
      // A cue comes with the repetition that it is about, after it: it is what matters more.
      if (event.type === 'repetition') deviceVoice.say(formats.number(event.repetition.number), locale);
      if (event.type === 'cue') deviceVoice.say(event.text, locale);
    },
    [locale, formats],
  );
  return { isOn, setIsOn, tell };
}
