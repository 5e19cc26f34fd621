import type { RuleRemark } from './remark.ts';

/** A file that cannot be read at all; says why in words. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly why: RuleRemark;

  constructor(why: RuleRemark, options?: ErrorOptions) {
    super(why.message, options);
    this.why = why;
  }
}
