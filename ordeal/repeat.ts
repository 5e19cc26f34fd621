/** Does it over and over, with a pause after each. @returns stops it, once what is under way is done */
export function repeat(work: () => Promise<void>, pauseMs: number): () => Promise<void> {
  let isStopped = false;
  async function go(): Promise<void> {
    while (!isStopped) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  const going = go();
  return async () => {
    isStopped = true;
    await going;
  };
}
