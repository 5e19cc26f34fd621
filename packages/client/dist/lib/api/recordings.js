import { readPages } from './read-pages.js';
export function createRecordings(call) {
    const list = (query) => call({ path: '/recordings/', query: { ...query } });
    return {
        list,
        all: () => readPages(async (before) => {
            const { recordings, next } = await list({ limit: 100, before });
            return { items: recordings, next };
        }),
        get: (id) => call({ path: `/recordings/${encodeURIComponent(id)}/` }),
        delete: (id) => call({ method: 'DELETE', path: `/recordings/${encodeURIComponent(id)}/` }),
    };
}
//# sourceMappingURL=recordings.js.map