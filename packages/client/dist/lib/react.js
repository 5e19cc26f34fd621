// The door of `@spotter/client/react`: what React shows of an account and of a training. Both are made outside of it, so that
// a training outlives the screen that began it.
export { useAccount } from './react/use-account.js';
export { useEvents } from './react/use-events.js';
export { useHappening } from './react/use-happening.js';
export { useTrainingState } from './react/use-training-state.js';
//# sourceMappingURL=react.js.map