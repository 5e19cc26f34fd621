export interface SendBudget {
    /** How many frames there is room for. */
    readonly room: (nowMs: number) => number;
    readonly spend: (frames: number) => void;
}
/** @param perSecond frames that may be sent in a second, now */
export declare function createSendBudget(perSecond: () => number, startMs: number): SendBudget;
//# sourceMappingURL=send-budget.d.ts.map