export { useAccount } from './react/use-account.ts';
export { useEvents } from './react/use-events.ts';
export { useHappening } from './react/use-happening.ts';
export { useTrainingState } from './react/use-training-state.ts';
//# sourceMappingURL=react.d.ts.map