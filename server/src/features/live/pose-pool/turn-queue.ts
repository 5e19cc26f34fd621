// Jobs that wait for a worker: people take turns, and what waits is bounded by number and by bytes.

export interface Waiting {
  /** Whose it is: who has many jobs waits for as many turns. */
  readonly owner: string;
  readonly bytes: number;
}

export interface TurnQueue<Job extends Waiting> {
  /** @returns those for which there is no room: the newest of whoever has the most waiting; this one may be among them */
  readonly put: (job: Job) => readonly Job[];
  /** The next in turn of those that suit. */
  readonly take: (suits: (job: Job) => boolean) => Job | undefined;
  /** @returns those that were taken out */
  readonly remove: (isMeant: (job: Job) => boolean) => readonly Job[];
  readonly size: () => number;
}

interface Bounds {
  readonly maxJobs: number;
  readonly maxBytes: number;
}

function bytesOf(jobs: readonly Waiting[]): number {
  return jobs.reduce((sum, { bytes }) => sum + bytes, 0);
}

export function createTurnQueue<Job extends Waiting>({ maxJobs, maxBytes }: Bounds): TurnQueue<Job> {
  /** Jobs in their order by owner, the owner whose turn is next first. */
  const turns = new Map<string, Job[]>();
  let size = 0;
  let bytes = 0;

  function drop(owner: string, jobs: Job[], index: number): readonly Job[] {
    const dropped = jobs.splice(index, 1);
    if (jobs.length === 0) turns.delete(owner);
    size -= dropped.length;
    bytes -= bytesOf(dropped);
    return dropped;
  }

  /** Of the owner with the most bytes or, where the queue is full of small ones, jobs. */
  function newestOfGreediest(): readonly Job[] {
    const load = bytes > maxBytes ? bytesOf : (jobs: readonly Job[]) => jobs.length;
    let greediest: [string, Job[]] | undefined;
    for (const entry of turns) if (!greediest || load(entry[1]) > load(greediest[1])) greediest = entry;
    return greediest ? drop(greediest[0], greediest[1], greediest[1].length - 1) : [];
  }

  return {
    put: (job) => {
      const jobs = turns.get(job.owner) ?? [];
      turns.set(job.owner, jobs);
      jobs.push(job);
      size += 1;
      bytes += job.bytes;
      const tooMany: Job[] = [];
      while (size > maxJobs || bytes > maxBytes) tooMany.push(...newestOfGreediest());
      return tooMany;
    },
    take: (suits) => {
      for (const [owner, jobs] of turns) {
        const index = jobs.findIndex(suits);
        if (index === -1) continue;
        const [job] = drop(owner, jobs, index);
        if (turns.delete(owner)) turns.set(owner, jobs);
        return job;
      }
      return undefined;
    },
    remove: (isMeant) =>
      [...turns].flatMap(([owner, jobs]) =>
        jobs.filter(isMeant).flatMap((job) => drop(owner, jobs, jobs.indexOf(job))),
      ),
    size: () => size,
  };
}
