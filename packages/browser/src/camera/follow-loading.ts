/** What is being loaded, and how much of it is there. */
export interface Loaded {
  /** All of it, as it travels. */
  readonly bytes: number;
  /** Of that, what has arrived: 0 to 1, in hundredths. */
  readonly share: number;
}

/** Of an answer that travels compressed: how long it is once it is unpacked. */
const unpackedLength = 'x-unpacked-length';

const lengthOf = ({ headers }: Response, name: string): number => Number(headers.get(name) ?? 0);

export interface FollowedLoading {
  /** Reads an answer to its end, and tells of each hundredth that it brings; without its length of the end alone. */
  readonly read: (answer: Response) => Promise<ArrayBuffer>;
  /** All of this answer has been read by somebody else. */
  readonly end: (answer: Response) => void;
}

/** Tells how much of some answers is there, from nothing on, each time it is a hundredth more. */
export function followLoading(answers: readonly Response[], tell: (loaded: Loaded) => void): FollowedLoading {
  const bytes = answers.reduce((sum, answer) => sum + lengthOf(answer, 'content-length'), 0);
  const arrived = new Map<Response, number>();
  let told = -1;

  function note(answer: Response, share: number): void {
    arrived.set(answer, share * lengthOf(answer, 'content-length'));
    const sum = [...arrived.values()].reduce((all, one) => all + one, 0);
    const hundredths = bytes === 0 ? 0 : Math.floor((100 * sum) / bytes);
    if (hundredths === told) return;
    told = hundredths;
    tell({ bytes, share: hundredths / 100 });
  }

  for (const answer of answers) note(answer, 0);
  return {
    read: async (answer) => {
      const whole = lengthOf(answer, unpackedLength);
      let length = 0;
      const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform: (part, controller) => {
          length += part.length;
          if (whole > 0) note(answer, Math.min(1, length / whole));
          controller.enqueue(part);
        },
      });
      const all = await new Response(answer.body?.pipeThrough(count)).arrayBuffer();
      note(answer, 1);
      return all;
    },
    end: (answer) => {
      note(answer, 1);
    },
  };
}
