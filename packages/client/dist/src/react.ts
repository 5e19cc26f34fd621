// The door of `@spotter/client/react`: what React shows of an account and of a training. Both are made outside of it, so that
// a training outlives the screen that began it.
export { useAccount } from './react/use-account.ts';
export { useEvents } from './react/use-events.ts';
export { useHappening } from './react/use-happening.ts';
export { useTrainingState } from './react/use-training-state.ts';
