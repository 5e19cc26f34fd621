import { useEffect, useState } from 'react';
/** @returns the name of who is logged in, null of nobody, and undefined until that is known */
export function useAccount(accounts) {
    const [name, setName] = useState();
    useEffect(() => {
        let isCurrent = true;
        const show = (next) => {
            if (isCurrent)
                setName(next);
        };
        const stop = accounts.onChange(show);
        accounts.whoIsLoggedIn().then(show, () => {
            show(null);
        });
        return () => {
            isCurrent = false;
            stop();
        };
    }, [accounts]);
    return name;
}
//# sourceMappingURL=use-account.js.map