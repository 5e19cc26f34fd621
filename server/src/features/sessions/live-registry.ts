// The live sessions of this process, for whoever runs the installation to look at.

export interface LiveView {
  /** Null before an exercise is chosen. */
  readonly exerciseName: string | null;
  /** The coach's word for what is seen. */
  readonly state: string;
  readonly repetitions: number;
  /** How long postures were held. */
  readonly heldMs: number;
  readonly framesPerSecond: number;
}

export interface LiveRegistry {
  /** @returns takes it out again */
  readonly add: (sessionId: string, look: () => LiveView) => () => void;
  /** Undefined where the session is not live in this process. */
  readonly look: (sessionId: string) => LiveView | undefined;
}

export function createLiveRegistry(): LiveRegistry {
  const sessions = new Map<string, () => LiveView>();
  return {
    add: (sessionId, look) => {
      sessions.set(sessionId, look);
      return () => {
        sessions.delete(sessionId);
      };
    },
    look: (sessionId) => sessions.get(sessionId)?.(),
  };
}
