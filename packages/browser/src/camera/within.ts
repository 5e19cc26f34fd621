/** @returns what is waited for. @throws Error (as a rejection) where it takes longer, or what it rejects with */
export function within<T>(ms: number, waited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`It took more than ${ms} ms.`));
    }, ms);
    waited.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
