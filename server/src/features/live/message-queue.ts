/** Keeps messages in their order while one that takes time is being handled, or before anybody can handle any. */
export interface MessageQueue {
  /** @returns false where it was dropped because too much waits */
  readonly put: (bytes: Buffer, isBinary: boolean) => boolean;
  /** The same for a message that finds room of its own where frames find none any more. */
  readonly putCommand: (bytes: Buffer, isBinary: boolean) => boolean;
  /** From now on messages are handled, first those that wait. */
  readonly open: (handle: MessageHandler) => void;
}

/** What is returned has to end before the next message is handled. */
export type MessageHandler = (bytes: Buffer, isBinary: boolean) => Promise<void> | undefined;

interface QueueOptions {
  readonly maxBytes: number;
  /** What commands may take up beyond that. */
  readonly commandBytes: number;
  /** A handler failed; no further message is handled. */
  readonly onError: (error: unknown) => void;
}

export function createMessageQueue({ maxBytes, commandBytes, onError }: QueueOptions): MessageQueue {
  const waiting: { readonly bytes: Buffer; readonly isBinary: boolean }[] = [];
  let waitingBytes = 0;
  let handle: MessageHandler | undefined;
  let isBusy = false;

  function fail(error: unknown): void {
    handle = undefined;
    onError(error);
  }

  function run(handler: MessageHandler, bytes: Buffer, isBinary: boolean): void {
    try {
      const pending = handler(bytes, isBinary);
      if (!pending) return;
      isBusy = true;
      pending.then(() => {
        isBusy = false;
        drain();
      }, fail);
    } catch (error) {
      fail(error);
    }
  }

  function drain(): void {
    while (handle && !isBusy) {
      const next = waiting.shift();
      if (!next) return;
      waitingBytes -= next.bytes.length;
      run(handle, next.bytes, next.isBinary);
    }
  }

  function putWithin(most: number, bytes: Buffer, isBinary: boolean): boolean {
    if (handle && !isBusy) {
      run(handle, bytes, isBinary);
      return true;
    }
    if (waitingBytes + bytes.length > most) return false;
    waitingBytes += bytes.length;
    waiting.push({ bytes, isBinary });
    return true;
  }

  return {
    put: (bytes, isBinary) => putWithin(maxBytes, bytes, isBinary),
    putCommand: (bytes, isBinary) => putWithin(maxBytes + commandBytes, bytes, isBinary),
    open: (handler) => {
      handle = handler;
      drain();
    },
  };
}
