/** So long it is known that a workout was deleted: what a device sends of it late does not bring it back. */
export const rememberedDeletionDays = 366;
