import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { Training } from '../live/training.ts';
/** @returns every numbered event of the training from the first one on, in their order */
export declare function useEvents(training: AsyncIterable<EventMessage> & Pick<Training, 'on'>): readonly EventMessage[];
//# sourceMappingURL=use-events.d.ts.map