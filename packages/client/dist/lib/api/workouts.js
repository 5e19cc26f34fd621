import { readPages } from './read-pages.js';
export function createWorkouts(call) {
    const list = (query) => call({ path: '/workouts/', query: { ...query } });
    return {
        list,
        all: () => readPages(async (before) => {
            const { workouts, next } = await list({ limit: 100, before });
            return { items: workouts, next };
        }),
        get: (id) => call({ path: `/workouts/${encodeURIComponent(id)}/` }),
        correct: (id, position, body) => call({ method: 'PATCH', path: `/workouts/${encodeURIComponent(id)}/sets/${position}/`, body }),
    };
}
//# sourceMappingURL=workouts.js.map