/** What moves by less, in trunk lengths, is as much the finder's trembling as the person's. */
export const trembling = 0.06;
