// Loaded into the server that is tried, so that its memory can be weighed without what is only not yet collected.
process.on('SIGUSR2', () => {
  globalThis.gc?.();
});
