/** iPhones and iPads end a tab after some 500 inferences (open reports); an iPad calls itself a Macintosh, with fingers. */
function isIos({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}

/** Newer than TypeScript's library. */
interface SparingNavigator {
  readonly gpu?: GPU;
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Whether it makes sense to try WebGPU here: an adapter is there, WebAssembly can wait for it (JSPI, without which the runtime is
 * half as large again), it is no iPhone or iPad, and nobody has asked to spare data.
 */
export async function offersGpu(
  browser: Navigator = navigator,
  canWait = 'Suspending' in WebAssembly,
): Promise<boolean> {
  const { gpu, connection } = browser as SparingNavigator;
  if (!gpu || !canWait || isIos(browser) || connection?.saveData === true) return false;
  return (await gpu.requestAdapter().catch(() => null)) !== null;
}
