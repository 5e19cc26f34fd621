export interface BusMessage {
  readonly topic: string;
  /** Something that JSON can say. */
  readonly body: unknown;
}
