export interface ReceivedMessage {
  readonly bytes: Buffer;
  readonly isBinary: boolean;
  /** How many poses it holds; 1 of whatever else it may be. */
  readonly poses: number;
  /** Whether the limits of its socket leave room for it. */
  readonly isWithinLimits: boolean;
}
