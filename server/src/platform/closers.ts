/** Closes what was opened, in the opposite order. Register each closer on the line after its resource is opened. */
export interface Closers {
  readonly add: (name: string, close: () => Promise<void> | void) => void;
  /** Idempotent; a closer that throws does not keep the others from running. */
  readonly closeAll: () => Promise<void>;
}

export function createClosers(onError: (name: string, error: unknown) => void): Closers {
  const stack: { name: string; close: () => Promise<void> | void }[] = [];
  let closing: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      try {
        await entry.close();
      } catch (error) {
        onError(entry.name, error);
      }
    }
  }

  return {
    add: (name, close) => {
      stack.push({ name, close });
    },
    closeAll: () => (closing ??= run()),
  };
}
