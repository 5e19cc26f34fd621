// What so many people need at the busiest hour, and which limit they meet first. Pure: the same numbers in, the same out.
import type { Assumptions } from './assumptions.ts';
import type { behaviour, measured } from './measured.ts';

export const modes = ['json', 'compact', 'pictures'] as const;
export type Mode = (typeof modes)[number];

type Numbers<T> = Readonly<Record<keyof T, number>>;

export interface Known {
  readonly assumptions: Assumptions;
  readonly measured: Numbers<typeof measured>;
  readonly behaviour: Numbers<typeof behaviour>;
}

export interface Plan {
  readonly trainingAtOnce: number;
  readonly cores: number;
  readonly processes: number;
  readonly savesPerSecond: number;
  readonly rowsPerSecond: number;
  readonly transactionsPerSecond: number;
  readonly databaseCores: number;
  readonly logMegabytesPerSecond: number;
  readonly workoutsAYear: number;
  readonly gigabytesAYear: number;
  readonly connections: number;
  readonly connectionsWithPooler: number;
  readonly messagesPerSecond: number;
  /** At most: the fewer, the more of them come together. */
  readonly notificationsPerSecond: number;
  readonly busRowsReadPerSecond: number;
  readonly moneyAMonth: number;
}

const secondsOfHour = 3_600;
const weeksOfYear = 52;
const bytesOfGigabyte = 1e9;

function coreSecondsOfPerson(mode: Mode, { assumptions, measured }: Known): number {
  if (mode === 'pictures') return (assumptions.picturesPerSecond * measured.pictureMs) / 1e3;
  const poseUs = mode === 'json' ? measured.jsonPoseUs : measured.jsonPoseUs - measured.jsonReadUs;
  return (assumptions.posesPerSecond * poseUs) / 1e6;
}

export function planScale(people: number, mode: Mode, known: Known): Plan {
  const { assumptions, measured, behaviour } = known;
  const workoutsAWeek = people * assumptions.workoutsAWeek;
  const startsPerSecond = ((workoutsAWeek / 7) * assumptions.peakHourShare) / secondsOfHour;
  const trainingAtOnce = startsPerSecond * assumptions.workoutMinutes * 60;

  const coreSeconds = trainingAtOnce * coreSecondsOfPerson(mode, known);
  const cores = Math.max(1, Math.ceil(coreSeconds / assumptions.busyAtMost));
  // The sockets of a process are one thread.
  const processes = mode === 'pictures' ? Math.ceil(cores / assumptions.coresOfPictureProcess) : cores;

  const savesPerSecond = (trainingAtOnce / behaviour.checkpointSeconds) * assumptions.changedShare;
  const momentsPerSecond = behaviour.momentsInCheckpoint / behaviour.checkpointSeconds;
  const savedAtMoment = savesPerSecond / processes / momentsPerSecond;
  const saving =
    processes *
    Math.min(
      savesPerSecond / processes,
      momentsPerSecond * Math.ceil(savedAtMoment / behaviour.savedTogether),
    );
  const keepingUp = processes * (behaviour.beatsPerSecond + behaviour.limitStatementsPerSecond);
  const ofSessions = startsPerSecond * behaviour.transactionsOfSession;

  const databaseCores = (savesPerSecond * measured.saveCpuMs) / 1e3 / assumptions.busyAtMost;
  const workoutsAYear = workoutsAWeek * weeksOfYear;
  const gigabytesAYear = (workoutsAYear * measured.workoutBytes) / bytesOfGigabyte;

  const messagesPerSecond = startsPerSecond * assumptions.endedElsewhereShare;
  const notificationsPerSecond = Math.min(messagesPerSecond, processes * behaviour.notificationsPerSecond);
  const readAtOnce =
    behaviour.looksPerSecond * behaviour.windowSeconds +
    notificationsPerSecond * behaviour.notifiedWindowSeconds;

  const paidCores = cores + Math.ceil(databaseCores) * assumptions.databaseCopies;
  const paidGigabytes = gigabytesAYear * assumptions.yearsKept * assumptions.databaseCopies;
  return {
    trainingAtOnce,
    cores,
    processes,
    savesPerSecond,
    rowsPerSecond: savesPerSecond * behaviour.rowsInSave + ofSessions,
    transactionsPerSecond: saving + keepingUp + ofSessions,
    databaseCores,
    logMegabytesPerSecond: (savesPerSecond * measured.saveLogBytes) / 1e6,
    workoutsAYear,
    gigabytesAYear,
    connections: processes * (behaviour.poolSize + behaviour.ownConnections),
    // Notifications do not come through a pooler: each process keeps one connection past it.
    connectionsWithPooler:
      processes + Math.min(assumptions.poolerConnections, processes * behaviour.poolSize),
    messagesPerSecond,
    notificationsPerSecond,
    busRowsReadPerSecond: processes * readAtOnce * messagesPerSecond,
    moneyAMonth: paidCores * assumptions.pricePerCore + paidGigabytes * assumptions.pricePerGigabyte,
  };
}

const limits: Readonly<Record<string, (plan: Plan, assumptions: Assumptions) => boolean>> = {
  'one process': ({ processes }) => processes > 1,
  'connections to one PostgreSQL': ({ connections }, { databaseConnections }) =>
    connections > databaseConnections,
  'the same, with a pooler': ({ connectionsWithPooler }, { databaseConnections }) =>
    connectionsWithPooler > databaseConnections,
  'cores of one PostgreSQL': (plan, { coresOfDatabase }) => plan.databaseCores > coresOfDatabase,
  'log that one PostgreSQL writes': (plan, { logMegabytesPerSecond }) =>
    plan.logMegabytesPerSecond > logMegabytesPerSecond,
  'workouts in one table': ({ gigabytesAYear }, { yearsKept, tableGigabytes }) =>
    gigabytesAYear * yearsKept > tableGigabytes,
  'messages through a table': (plan, { messagesPerSecond }) => plan.messagesPerSecond > messagesPerSecond,
};

export interface Limit {
  readonly name: string;
  /** The most people that stay within it; infinite where a thousand million do. */
  readonly people: number;
}

const mostPeople = 1e9;

/** The limits in the order in which a number of people that grows meets them. */
export function limitsInOrder(mode: Mode, known: Known): readonly Limit[] {
  const found = Object.entries(limits).map(([name, isBeyond]) => {
    const isMet = (people: number) => isBeyond(planScale(people, mode, known), known.assumptions);
    if (!isMet(mostPeople)) return { name, people: Infinity };
    let [within, beyond] = [0, mostPeople];
    while (beyond - within > 1) {
      const middle = Math.floor((within + beyond) / 2);
      if (isMet(middle)) beyond = middle;
      else within = middle;
    }
    return { name, people: within };
  });
  return found.sort((a, b) => a.people - b.people);
}
