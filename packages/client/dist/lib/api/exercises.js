export function createExercises(call) {
    const list = async (filter) => 
    // The key is spelled as the server spells it.
    (await call({ path: '/exercises/list/', query: filter })).excercises;
    return {
        list,
        get: (id) => call({ path: `/exercises/exercise/${id}/` }),
        details: (id) => call({ path: `/exercises/exercise/${id}/details/` }),
        specification: (id) => call({ path: `/exercises/exercise/${id}/specification/` }),
        async groups() {
            const groups = new Map((await list()).map(({ groupID, groupName }) => [groupID, groupName]));
            return [...groups].map(([id, name]) => ({ id, name }));
        },
    };
}
//# sourceMappingURL=exercises.js.map