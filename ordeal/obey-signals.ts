// Loaded into the server that is tried. SIGUSR2 has it collect its garbage, so that its memory can be weighed without what is
// only not yet collected; SIGWINCH puts its clock forward, so that what holds for ten minutes can be seen to end.
const laterByMs = 11 * 60_000;
const systemNow = Date.now;
let aheadMs = 0;
Date.now = () => systemNow() + aheadMs;

process.on('SIGUSR2', () => {
  globalThis.gc?.();
});
process.on('SIGWINCH', () => {
  aheadMs += laterByMs;
});
