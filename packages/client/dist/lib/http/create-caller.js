import { SpotterError } from '../spotter-error.js';
import { explainAnswer } from './explain-answer.js';
/** No answer takes longer: the server itself gives up on a request after 30 s. */
const timeoutMs = 40_000;
function writeQuery(query) {
    const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]);
    return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** @param url of the server, without a slash at its end */
export function createCaller(url, platform) {
    async function ask({ method = 'GET', path, query, body }, accessToken, signal) {
        const answer = await platform.fetch(url + path + writeQuery(query), {
            method,
            headers: {
                accept: 'application/json',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            signal: signal,
        });
        return { answer, text: await answer.text() };
    }
    return async (call, accessToken) => {
        const abort = platform.makeAbort();
        const late = { is: false };
        const stop = platform.startTimer(() => {
            late.is = true;
            abort.abort();
        }, timeoutMs);
        try {
            const { answer, text } = await ask(call, accessToken, abort.signal);
            const body = parse(text);
            const { status } = answer;
            if (status < 200 || status > 299)
                throw explainAnswer(call.path, answer, body, platform.now());
            if (status !== 204 && body === undefined) {
                const sentence = `${call.path} answered no JSON. Is ${url} the address of a Spotter?`;
                throw new SpotterError('client.unexpected_answer', sentence, { status });
            }
            return body;
        }
        catch (error) {
            if (error instanceof SpotterError)
                throw error;
            if (late.is) {
                const sentence = `${url} did not answer within ${timeoutMs / 1000} s. Try again.`;
                throw new SpotterError('client.timeout', sentence, { cause: error });
            }
            const sentence = `No server answers at ${url}. Is this device online, and the server running?`;
            throw new SpotterError('client.unreachable', sentence, { cause: error });
        }
        finally {
            stop();
        }
    };
}
//# sourceMappingURL=create-caller.js.map